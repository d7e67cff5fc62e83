                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf fffflllllllllllllllllllllllllfff fflll
              lllfffff ffllllllllllllllllllllllfffffffflll
              lllfffffffffffssssffssssfffsssfffffffffffllll
           llllllfffffffffffssssffssssffssssfffffffffffflllll
         llllllffffffffffffffssfffssssfffssffffffffffffffllllll
        llllfffffffffffffffffffffffssffffffffffffffffff fffflllll
      llllfff ffffffffffffffffffffffffffffffffffffffffffff fffllll
      lllffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     lllff ffffffffffffffffffffffffffffffffffffffffffffffffff fflll
    llllfffffffffffffffllllllfffffffffffffflllllllffffffffffffffllll
llllllllllllfffffffffllllffllllfffffffffflllllfllllfffffffffllllllllllll
  lllllllllllfffffffflllfffflllfffffffffflllfffflllfffffffflllllllllll
   lllffffflfffffffffffffffffflffffffffffllffffffffffffffffflffffflll
lllllllllllllfffffffffffffffflllffflllfflllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffflllll
 lllffffffffffffffffffffffffffllllllllllllfffffffffffffffffff fff fflll
llllffffffffffffffffllllllllllllllllllllllllllllllllffffffffffffffffllllllllll
lllfffffffffffffffllllllllloooooooooooooooooollllllllllffffffffffffffllllllllll
lllffffffffffffffllloooooooooooolllllllloooooooooooolllfffffffffffffflllssssllll
lllsssssfffffffffllllllllllllllllllllllllllllllllllllllfffffffffssssslllssssslll
lllssssssssffflllllllllllllllllllyy yyyyyyylllllllllllllllfffsssssssslllssssslll
lllfffffffffffllllllllllyyyllrrllly  yllllllyy yllllllllllffffffffffflllssssslll
lllffffffffffffffffffllllyyllrrllly ylllrrrllyyllllffffffff ffffffffflllfffsslll
lllsssssssffffffffffffllllyylllllyy yylllllllyylllffffffffffffssssssslllffffflll
 lllssssssffllllllllllllllyy  yyylllllyylllyyyllllllllllllllffsssssslllsffffllll
 llllffffffffflllllllllflllyy  yllllllly   yylllflllllllllfffffffffllllsssfllll
  lllllffffffffffffffffffllllyyyllrrrlly  yylllfffffffffffffffffflllllfsslllll
    llllllllffffffffffffffllllyyylllllyy yllllffffffffffffffflllllllffflllll
      lllllllfffffffffffflllllllyyyyyyyylllllllfffffffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
