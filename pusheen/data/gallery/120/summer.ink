                                                                                                   lllll
                                                                                         llll     lllllll     lll
                                                                                         lllllllllllllllllllllllll
                                                                                         llllllllllllyllllllllllll
                                   ll                                          ll        llllylllllyy ylllllllllll
                                llllllll                                   llllllll   lllllllyy yyy     yyy yllllllll
                                lllllllllll                              llllllllllllllllllllyy             ylllllllllll
                               lllllfllllllll                          lllllllfflllllllllllyyy               yylllllllll
                              lllllffffflllllll                      lllllllfffffllllllllyy                    yyllllll
                              llllffff fffllllllllllllllllllllllllllllllllfff f flllllllllly                  yyllllll
                             lllllffffff fffllllllllllllllllllllllllllllffffffffffllllllllly                  yyllllll
                             lllllffffffff fflllllllllllllllllllllllllfffffffffffflllllllyy                    yylllllll
                            lllllfffffffffffffffssssffffssssffffssssfff ffffffffffllllllllllyy              yyllllllllll
                          lllllllfffffffffffffffssssffffssssfffsssssfffffffffffffffllllllllllyy             ylllllllllll
                        lllllllffffffffffffffffffsssffffssssffffsssffffffffffffffffffllllllllyyyyyyy   yyyy ylllll
                      llllllffffffffffffffffffffffffffffssssffffffffffffffffffffffffffflllllllllllllyyylllllllllll
                     lllllfffffffffffffffffffffffffffffffssffffffffffffffffffffffffff fffllllllllllllyllllllllllll
                    lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll lllllllllllllllll
                   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll lllllll
                  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll llll
                  llllfffffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffffllll
            llllllllllfffffffffffffffffflllllllllllfffffffffffffflllllllllllffffffffffffffffffllllllllll
            llllllllllllllllffffffffffflllllffllllllffffffffffffllllllfflllllfffffffffflllllllllllllllll
              lllllllllllllllfffffffffllllffffffllllffffffffffffllllfffffllllfffffffffflllllllllllllll
                llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
              lllllllllllllllfffffffffffffffffffffllllllllllllllllffffffffffffffffffffflllllllllllllll
             lllllllllllllllffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffflllllllllllllll
             llllllffffffffff ffffffffffffffffffffflllllpppplllllfffffffffffffffffffff ffffffffffllllll
             lllllff ffffffffffffffffffffffffffffffflllllpplllllfffffffffffffffffffffffffffff ffffllll
             lllllfffffffffffffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffffffffffllllll
          lllllllllllllllffffffffffffffffffffffffffffffllllllfffffffffffffffffffffffffffffflllllllllllllll
        llllllllllllllllllllllllfffffffffffffffffffff ffffffffffffffffffffffffffffffllllllllllllllllllllllll
       llllllrrrrrr wwwlllllllllllllllllllfffffffffffffffffffffffffffffffflllllllllllllllllllwww     wwllllll
      lllllrrrrrrrw       wwrlllllllllllllllllllllllllllllllllllllllllllllllllllllllllrwww              wlllll
      llllrrrrrrrw         wrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllrrrrrrrrrr                 wllll
      llllrrrrrrr          rrrrrrrrrrrrrrr         wwrrrrrrrrrrrww       wrrrrrrrrrrrrrrr                wllll
      lllllrrrrrw         wrrrrrrrrrrrrrrr           rrrrrrrrrrrw         rrrrrrrrrrrrrrr               wlllll
       lllllrrrr          rrrrrrrrrrrrrrrw           rrrrrrrrrrrw         rrrrrrrrrrrrrrrr             wlllll
        llllllllww       wrrrrrrrrrrrrrrrw           rrrrrrrrrrrw         wrrrrrrrrrrrrrrrw       wwllllllll
         lllllllllllllwwwrrrrrrrrrrrrrrrr            rrrrrrrrrrrr         wrrrrrrrrrrrrrrrrwwwllllllllllll
          lllllllllllllllllllrrrrrrrrrrrr            rrrrrrrrrrrr         wrrrrrrrrrrrlllllllllllllllllll
    llllllllllllllllllllllllllllllllllllllllllllww  wrrrrrrrrrrrrwwllllllllllllllllllllllllllllllllllllllllllll
  llllllllllllllllllllllfflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffllllllllllllllllllllll
llllllllbbbbbbbbbbblllllllllllllllllllllbbbbbbllllllllllllllllllllllllbbbbbblllllllllllllllllllllbbbbbbbbbbblllllll
lllllbbbbbbbbbbbbbbbbbllllllllllllllbbbbbbbbbbbbbbllllllllllllllllbbbbbbbbbbbbbbllllllllllllllbbbbbbbbbbbbbbbbblllll
llllbbbbbbbbbbbbbbbbbbbbblllllllbbbbbbbbbbbbbbbbbbbbbblllllllbbbbbbbbbbbbbbbbbbbbbbbllllllbbbbbbbbbbbbbbbbbbbbbbllll
llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
llllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllll
  lllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllll
    lllllllllbbbbbbbbbbbbbblllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllbbbbbbbbbbbbbblllllllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
