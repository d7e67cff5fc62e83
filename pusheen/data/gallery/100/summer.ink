                                                                                  lllll
                                                                          lllll  lllllll  lllll
                                                                          lllllllllllllllllllll
                                                                          lllllllllyyylllllllll
                           lllllll                             lllllll  llllllyyyyy   yyyyyllllll
                          llllllllll                        lllllllllllllllllly           ylllllllll
                          llllffllllll                    lllllllfflllllllyyy              yyyllllll
                         llllfffffllllll                 lllllfffffflllllllyy               yllllll
                        llllffff fffllllllllllllllllllllllllfff fffflllllllly               ylllll
                        llllfffffffffflllllllllllllllllllllff ffffffllllllyyy               yyllllll
                       lllllf ffffff fffssssffssssfffssssffffffffffffllllllllyy           ylllllllll
                     llllllfffffffffffffssssffssssfffsssfffffffffffffllllllllly           ylllllllll
                   llllllfff ffffffffffffssffffsssffffsfffffffffffffffffllllllyllllyyyllllyllll
                 lllllffff ffffffffffffffffffffssfffffffffffffffffffff fffllllllllllyllllllllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffffff ffflllllllllllllllllll
               lllllffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllll lllll
               llllfffffffffffffffffllllfffffffffffffffffllllfffffffffffffffffllll lll
           ll llllffffffffffffffflllllllllfffffffffffffllllllllfffffffffffffffllll lll
          llllllllllllllfffffffflllllflllllfffffffffflllllflllllfffffffffllllllllllllll
           lllllllllllllfffffffflllffffflllffffffffffllllfffflllfffffffffllllllllllll
             llllffffllfffffffffffffff fffllllllllllllfffffffffffffffffffllfffffllll
           lllllllllllllffffffff ffffffffflllllllllllllfffffffffffffffffllllllllllllll
           lllllllfffffffffffffffffffffffflllllpppllllffffffffffffffffffffffffflllllll
           llllff ffffffffffffffffffffffffflllllpllllfffffffffffffffffff fffff ffllll
          lllllllfffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffllllll
        lllllllllllllllfffffffffffffffffffffffflllfff fffffffffffffffffffllllllllllllllll
      llllllrrrrlllllllllllllllfffffffffffffffffffffffffffffffffflllllllllllllllwwwwllllll
     lllllrrrrrw    wwwlllllllllllllllllllllllllllllllllllllllllllllllllllwww         wllll
     llllrrrrrr        rrrrrrrrlllllllllllllllllllllllllllllllllllrrrrrrrw             wllll
     llllrrrrrw       wrrrrrrrrrrrr        wrrrrrrrrrrw      wrrrrrrrrrrrr              llll
     llllrrrrw        rrrrrrrrrrrrr         rrrrrrrrrr        rrrrrrrrrrrrw           wllll
      llllllrw       wrrrrrrrrrrrrw         rrrrrrrrrr        rrrrrrrrrrrrr        wwllllll
       lllllllllllwwwrrrrrrrrrrrrrw         rrrrrrrrrr        rrrrrrrrrrrrrrwwwllllllllll
        lllllllllllllllllrrrrrrrrrwww       rrrrrrrrrr      wwrrrrrrrrrllllllllllllllllll
   llllllllllllllllllllllllllllllllllllllwwwrrrrrrrrrrwlllllllllllllllllllllllllllllllllllllll
 lllllllllbbbllllllllfffflllllllllllllllllllllllllllllllllllllllllllllllfffflllllllbbbllllllllll
lllllbbbbbbbbbbbbllllllllllllllbbbbbbbbbllllllllllllllllbbbbbbbbblllllllllllllllbbbbbbbbbbbblllll
lllbbbbbbbbbbbbbbbbblllllllbbbbbbbbbbbbbbbbbllllllllbbbbbbbbbbbbbbbbblllllllbbbbbbbbbbbbbbbbbllll
llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
llllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllll
  lllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
