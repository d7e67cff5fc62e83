                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              lllff ffffllllllllllllllllllllllllffff fflll
              lllfffff ffflllllllllllllllllllllff ffffflll
              lllfffffffffffssssffssssfffsssfffffffffffllll
           llllllfffffffffffssssffssssffssssfffffffffffflllll
         lllllfffffffffffffffssffffsssfffssffffffffffffffflllll
       lllllfffffffffffffffffffffffssffffffffffffffffffffffflllll
      llllfff ffffffffffffffffffffffffffffffffffffffffffff fffllll
     llllff fffffffffffffffffffffffffffffffffffffffffffffffffffllll
     lllfffffffffffffffffllffffffffffffffffffllffffffffffffffffflll
ll  llllffffffffffffffllllllllffffffffffffllllllllffffffffffffffflll  ll
lllllllllllllffffffffllllffllllffffffffffllllffllllfffffffflllllllllllll
   llllllllllffffffffllffffffllfffffffffflllfffffllffffffffllllllllll
   lllfflllllfffffffffff ff fflllfffffffllfffff ffffffffffffllllfflll
lllllllllllllffffffffffffffffflllllfflllllffffffffffffffffflllllllllllll
 llllfffffffffffffffffffffffffffllllllllfffffffffffffffffffffffffffllll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
llllfffffffffffffffffffffllllffllllllllllffllllfffffffffffffffffffffllllllllll
lllfffffffffffflffffflllllllllllllloollllllllllllllffffflfffffffffffflllsssllll
lllffffffffllllllllllllloooooolooooooooooloooooolllllllllllllfffffffflllssssslll
lllssssssfllllfffflllloooooyyy            yyyooooollllffffllllfsssssssllssssslll
lllssssssslllffffffllloyyyyyyyyyyyyyyyyyyyyyyyyyyolllfffffflllssssssslllssssslll
lllffffffffllllllllllyyyllllllllllllllllllllllllyyylllllllllllffffffflllssssslll
lllffffffffflllllllly  yyllllllllllllllllllllllyy  ylllllllllfffffffflllffffflll
llllssssssflllooooo        yllllly    yylllly        yoooolllfssssssslllffffflll
 lllssssffflllooooo        yllllly    yylllly        yoooolllfffsssslllssfffllll
 llllfffffffllllloo        yllllly    yylllly        ooolllllfffffflllsssssllll
   lllllffffflllooooo      yllllly    yylllly      yoooolllffffflllllffsslllll
    llllllllfllllooooooy   yllllyy     ylllly   yoooooollllflllllllfffllllll
       llllllffllllllloooooyy              yyooooollllllllfllllllllllllll
          lllllllllllllloooooolooooooooooloooooollllllllllllllllllllll
            llllllllllllllllllllllloolllllllllllllllllllllll
                        llllllllllllllllllllllll
