                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllfff ffflllllll                          lllllllffffffffllll
                      llllffffff fffllllllllllllllllllllllllllllllllllllfff fffffflllll
                     llllfffffffff fffllllllllllllllllllllllllllllllllfff fffffffffllll
                     llllfffffffffff ffllllllllllllllllllllllllllllllff fffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllll
                  lllllllfffffffffffffffffsssssff fssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssff fssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfff fffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffff ffffllllll
           llllllffffffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffff ffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
         lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffffllllffffffffffffffffffffffffffllllffffffffffffffffffffffffflllll
       lllllffffffffffffffffffffffllllllllllffffffffffffffffffffflllllllllfffffffffffffffffffffffllll
lllllllllllffffffffffffffffffffffllllllllllllffffffffffffffffffllllllllllllfffffffffffffffffffffflllllllllll
lllllllllllllllllllffffffffffffflllllfffflllllfffffffffffffffflllllffffllllllfffffffffffflllllllllllllllllll
   llllllllllllllllfffffffffffflllllfff fflllllfffffffffffffffllllfff fffllllffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllffffflllllffffffffffffffffffffffffffflllffffffffffflllfffffffffffffffffffffffffflllllffffflllll
 llllllllllllllllllffffffffffffffffffffffffffllllllffffffllllllffffffffffffffffffffffffffllllllllllllllllll
 lllllllllllllffffffffffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffffffffffflllllllllllll
   llllffffff f fffffffffffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffffff fff ffffffflllll
  lllllffffffffffffffffffffffffffffffffffffffff ffffflllfffffffffffffffffffffffffffffffffffffffffff ffllll
 lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllll
 llllfffffffffffffffffffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffffffffffffffffffffllllllllllllll
lllllffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffffffflllllllllllllll
llllfffffffffffffffflllllllffffllllllllllllllllllooooooooooolllllllllllllllllfffflllllllffffffffffffffffllllsssssslllll
llllfffffffffffffflllllllllllllllllloooooooooooooooooooooooooooooooooooolllllllllllllllllllfffffffffffffllllssssssslllll
llllssssssfffffflllllllfflllllllloooooooooooyyyyy           yyyyooooooooooolllllllllflllllllffffffssssssllllssssssssllll
llllssssssssssslllllfff ffffllllloooooyyy                           yyooooolllllffff ffflllllsssssssssssllllssssssssllll
llllsssssssssssllllff fffffflllloooyy                                 y yooollllfffffffffllllsssssssssssllllssssssssllll
llllfffsssssffffllllfffffffllllly  ylllllllllllllllllllllllllllllllllllly  ylllllffffffflllllfffssssssffllllssssssssllll
llllfffffffffffflllllllllllllllyy  ylllllllllllllllllllllllllllllllllllly   ylllllllllllllllffffffffffffllllssssssssllll
lllllffffffffffffflllllllllllyy    yyllllllllllllllllllllllllllllllllllyy    yyllllllllllllfffffffffffffllllffffffffllll
lllllsssssssssffllllllolloooy            yllllllly        yllllllly            yooollollllllffsssssssssllllff ffffffllll
 llllssssssssssslllloooooooo             yllllllly        yllllllly             yooooooollllfssssssssssllllfffffffflllll
 lllllsssssssffflllloooooooo             yllllllly        yllllllly             oooooooollllfffssssssslllllsfffffflllll
  lllllfff ffffffllllllooooo             yllllllly        yllllllly             ooooollllllfffffffffflllllsssssfflllll
   llllllfffffffffllllllloooo            yllllllly        yllllllly            oooolllllllfffffffffflllllssssssslllll
    lllllllfffffffffllllooooooo          yllllllly        yllllllly          yooooooollllff ffffffllllllffssssllllll
      llllllllllffffllllooooooooo        yllllllly        yllllllly        yoooooooolllllfffflllllllllffffflllllll
        llllllllllfflllllloooooooooy      yyyyyyyy         yyyyyyyy     yooooooooollllllffllllllllllffffllllllll
            lllllllffflllllllllllooooooyy                           yoooooolllllllllllffflllllllllllllllllllll
               lllllllffllllllllllooooooooooooyyy y       y yyoooooooooooollllllllllfflllllllllllllllllllll
                llllllllllllllllllllloooooooolloooooooooooooollooooooooollllllllllllllllllllllllllllll
                   lllllllllllllllllllllllllllllllooooooooollllllllllllllllllllllllllllll
                                 llllllllllllllllllllllllllllllllllllllllll
                                               lllllllllllllll
