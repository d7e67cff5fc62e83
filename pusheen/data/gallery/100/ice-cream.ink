            lllllllll
           lllllllllll
           llllrrrrlll
       llllllllllllllll
     lllllllpllllllllllll
    lllllpp  ppppppppplllll
   llllpp            ppllll
   llllp              ppllll            llllll                               lllll
   lllpp               pllll           lllllllll                          lllllllll
   lllpp  p ppppppp p ppllll          llllffllllll                      lllllllfllll
   lllllllllllllllllllllllll          llllffffllllll                  llllllffffllll
   llllllllllllllllllllllll          llllfff fffllllllllllllllllllllllllllfff fffllll
  llllllcc           ccllllll        llllfffffffffllllllllllllllllllllllfff fffffllll
lllllcc                 clllll       llllf fffff ffffsssfffssssfffssssfff ffffffffllll
llllc                    ccllll   llllllfffffffffffffsssfffssssfffsssfffffffffffffllllll
lllc                      cllll llllllffffffffffffffffssfffssssfffsssfffffffffffffffllllll
lllllc                     lllllllllffffffffffffffffffffffffssffffffffffffffffffff fffllllll
 lllllllc       clllllc   clllllllfff ffffffffffffffffffffffffffffffffffffffffffffff ffflllll
   llllllllc   clllllllllllllllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
   lllllllllllllllloolllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
    llllolllllllloooooollllllllffffffffffffffffllllllffffffffffffffffllllllffffffffffffffffllll
    lllloooooloooooooolllllllllfffffffffffffffflllllllfffffffffffffllllllllllfffffffffffffflllllllll
     llllooooooooooooolllllllllllllllfffffffffflllllllffffffffffffllllffflllllffffffffllllllllllllll
     lllloooooooooooollll llllffffflffffffffffffllllfffffffffffffffllff fffllfffffffffflfffffllll
      llllooooooooooollllllllllllllllfffffffffffffffffflllffffffllllfffff f ffffffffffllllllllllll
      llllooooollloollllllllllllllllfffffffffffffffffffllllllllllllffffffffffffffffffflllllllllllll
       lllllllllllllllllllllfffffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffflllll
        llllllllfllllllllllff fffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffllll
        lllllfff ffffllllllfffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffllll
         llllfffffffllllflffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
          lllllllllllffffssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslll
          lllloollllfffffsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssslll
           lllllllllllffffssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslll
           lllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                    llllllssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssllll
                       llllsssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslll
                       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                         llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                           lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
                              lllllllfffffffffffllllllllllllllllllllllllllfffffffffffflllllll
                                 llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                   lllllllllllllll     llllllllllll     llllllllllllllll
