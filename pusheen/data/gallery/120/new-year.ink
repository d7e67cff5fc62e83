                                                       llllllllll                                 llll
                   lll                                lllllllllllll                              llllll
                  lllll                              lllllww wwllll                             llllllll
                 lllllll                             llllw    wlllll                lllll      llllllllll      llllll
      llll      lllllllll      llll                  llllllwwwlllll                llllllllllllllllyyllllllllllllllll
      llllllllllllllrllllllllllllll                   lllllllllllll                 lllllllllllllll yyllllllllllllll
      lllllllllllllrrllllllllllllll                    llllllllll                    lllllyylllllly  yllllllyylllll
       llllllllllllrrrllllllllllll                    llllluulllll                    lllllly  y        y  yylllll
        llllllrrrrrrrrrrrrrlllll   lllllll            lllluuuulllll           lllllll  lllllly            yllllll
        lllllllrrrrrrrrrrrlllllll lllllllllll        llllluuuuulllll        llllllllllllllllly            yllllllll
     lllllllllrrrrrrrrrrrrrlllllllllllfllllllll     llllluuuuuuyllyy     llllllllflllllllllyy              yylllllllll
   llllllllrrrrrrrrrrrrrrrrrrrllllllllfffflllllll  llllluyyy     yyll   lllllllfffflllllyyyyy               yyyyllllllll
   lllllllllllllrrrrrrrrrllllllllllllfff fffllllllllllyy    yyuuulllllllllllffffffffllllllllllly        yyllllllllllllll
    llllllllllllrrrrlrrrrlllllllllllffffff ffflllllllluuuuuuuuuuuullllllllfff ffffffllllllllllly  yyyy  ylllllllllllll
            llllrlllllllrllll   llllffffffff fffllllluuuuuuuuuuuuuullllllff fffffffffllll lllllyyllllllyyyllll
            lllllllllllllllll  lllllffffffffffffllllluuuuuuuuuuuuuuullllfffffffffffffllll llllyllllllllllyllll
           lllllllll lllllllllllllllf ffffffffflllllllluuuuuuuuuullllllllfffffffffffflllllllllllllllllllllllll
           lllllll     lllllllllllfffffffffffffflllllllllllllllllllllllllfffffffffffffflllllllllll    llllllll
            llll         llllllffff ffffffffffffffffllllllllllllllllfffffffffffffffff ffflllllll        llllll
                       llllllfff ffffffffffffffff fffffffffssffffffffffffffffffffffffff fffflllll          lll
                      lllllfff ffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffflllll
                     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                     llllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                    lllllffffffffffffffffffflllllllffffffffffffffffffllllllllfffffffffffffffffffllll
    lllllllll  lllllllllfffffffffffffffffflllllllllllfffffffffffffflllllllllllffffffffffffffffffllllllllll
  lllllllllllllllllllllllllllllfffffffffflllllffflllllffffffffffffllllllffllllllffffffffflllllllllllllllll
lllllllffflllllll lllllllllllllffffffffffllllff ffllllffffffffffffllllfffffflllffffffffffllllllllllllll
llllffff ffffllll lllllffffffffffffffffffffffffffffffflffffffffffllffff ffffffffffffffffffffffffffllll
llllf fffff fllllllllllllllllllfffffffffffffffffffffllllllllllllllllfffffffffffffffffffffllllllllllllllll
llllffffffffflllllllllllllllllffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffllllllllllllll
llllfffffffffflllllllffffffffff ffffffffffffffffffffffllllpppplllllfffffffffffffffffffffffffffffffffllll
llllffffffffffllllllffffffffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffffffffffffffflllllllll
lllllfffffffffflllllffffffffffffffffffffffffffffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllllllllll
 llllffffffffffflllfffffffffffffffffffffffffffffffffff fffflllfffffffffffffffffffffffffffffffffffffffllllllllllllll
 lllllffffffffffffffffffffffffffffffffffffffffffffffffff fff fffffffffffffffffffffffffffffffffffffffffllllsssslllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
   llllllfffffffffsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllsssssllll
     llllllfffffffsssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllllsssssllll
      lllllllfffffsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllsssssslllll
        lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffllllsssssslllll
           llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflllll
              lllllsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllff ffffllll
               lllllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllfffffflllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssfflllll
                llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssslllll
                  llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffsssllllll
                   lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllffflllllll
                     llllllllllffffffffffffffflffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllll
                          llllllffffffffffffllllllllllllllllllllllllllllllllfffffffffffflllllllllllllllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllllll                           llllllllllllllllll
