                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                      llllllffffffllll
                  llllffff fffllllllllllllllllllllllllllllllffffffffllll
                 llllfffffff fffllllllllllllllllllllllllllfff fffffffllll
                 llllfffffffff ffffssssfllllllllllfssssffff fffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
             lllllllffffffffffffffffssssfffssssffffssssffffffffffffffflllllll
           llllllffff fffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
       lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffffflllffffffffffffffffffffffllllffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffflllllllllfffffffffffffffffffllll
lllllllllllllfffffffffffffflllllflllllfffffffffffffflllllflllllfffffffffffffffllllllllllll
llllllllllllllllffffffffffllllfffffllllffffffffffffllllfffffllllffffffffffllllllllllllllll
    llllfffffffffffffffffffffff f ffffffffffffffffffffff fffffffffffffffffffffffffllll
    llllffllllllfffffffffffffffffffflllfffffllffffflllffffff fffffffffffffllllllfflllll
 lllllllllllllllffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffffffffffflllll
 llllffffffffffffffffffffffffffllllllllllllllllllllllllllllffffffffffffffffffffffffffllllllllll
 lllffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffffllllllllllll
llllfffffffffffffffffflllllllllloooooooooooooooooooooooooollllllllllffffffffffffffffffllllsssllllll
llllfffffffffffffffffllllooooooooooooooooollllllooooooooooooooooollllfffffffffffffffffflllssssssllll
lllsfffffffffffffffffllllooooollllllllllllllllllllllllllllllooooollllfffffffffffffffffflllssssssllll
lllssssssssssfffffllffllllllllllllllllllllllyyylllllllllllllllllllllffllfffffsssssssssslllssssssllll
lllsssssssssssffflllllllllllllyyyylllllllly     yllllyyyyyyylllllllllllllffffsssssssssslllssssssslll
llllffffffffffffffflllllllllllyyylllrrrrllyy  yllllllllyy  ylllllllllllfffffffffffffffflllssssssslll
llllfffffffffffffff fffffflllllyylllrrrlllyy   lllrrrllly ylllllfffffff ffffffffffffffllllffffssslll
llllsssssssfffffffffffff fffllllyylllllllyy   yllllrllllyyllllfffffffffffffffffsssssssllllffffffflll
 llllssssssssffllllllfffffllllllly yyyyyyyyyyyyylllllllyyyllllllfffffllllllffssssssssslllfffffffllll
 llllsfffffffffllllllllllllllllllyy    yylllllllyy yy  yyllllllllllllllllllfffffffffsllllssffffllll
  llllfffffffffffffflllllllfffllllyy   ylllrrrllly    yyllllffflllllllfffffff ffffffllllsssssfllll
   lllllfffffffff f fffff fffffllllly  ylllrrrllly   yyllllff ff fff f ffffffffffflllllfsssslllll
    llllllllfffffffffffffffffffffllllyyyyllllllly   ylllllfffffffffffffffffffflllllllfffflllllll
       llllllllffffffffffffffffffflllllyyyyyyyyy  ylllllfffffffffffffffffffllllllllfffllllllll
           llllllfffffffffffffllllllllllllyy  yyylllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll        llllllllll        llllllllllllllllllll
