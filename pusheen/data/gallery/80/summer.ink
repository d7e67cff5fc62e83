                                                                 lllll
                                                           lllllllllllllllll
                                                           llllllllyllllllll
                     llllll                       llllll lllllyyyyyyyyyyylllll
                     lllllllll                  lllllllllllllly         ylllllll
                    lllffflllll               lllllfffllllllyy           yylllll
                    lllffffflllllllllllllllllllllfff fllllllly           yllll
                   lllfffffffflllllllllllllllllfffffffflllllyy           yylllll
                 lllllffffffffffsssffsssffsssffffffffffllllllly         ylllllll
               llllllffffffffffffssffsssfffssfffffffffffllllllyylly yllyylllll
              llllffffffffffffffffffffsffffffffffffffffffffllllllllyllllllll
             llllffffffffffffffffffffffffffffffffffffffff ffflllllllllllllll
            llllffffffffffffffffffffffffffffffffffffffffffffffllllllll
            lllffffffffffffllllllfffffffffffllllllffffffffffffllll
        lllllllllllfffffffllllllllfffffffffllllllllffffffflllllllllll
         llllllllllfffffffllffffllfffffffffllfffflllffffffllllllllll
         llllllllllfffffffffff fflllllllllllfff ffffffffffllllllllll
        lllllllllllfffffffffffffffllllllllllfffffffffffffffllllllllll
         lllfffffff ffffffffffffffllllpllllfffffffffffffffffffffflll
       llllllllfffffffffffffffffffffllllllffffffffffffffffffffflllllll
     lllllllllllllllllffffffffffffffffffffffffffffffffffllllllllllllllll
    llllrrrrwwwwlllllllllllllllllllllllllllllllllllllllllllllwww   wwllll
    lllrrrrr      wrrrrlllllllllllllllllllllllllllllllrrrrr          wlll
    lllrrrrw      rrrrrrrrrr       rrrrrrrrw     rrrrrrrrrrw         wlll
    llllrrw      rrrrrrrrrrr       rrrrrrrr      wrrrrrrrrrr        wllll
     llllllllww wrrrrrrrrrrw       rrrrrrrr      wrrrrrrrrrrw wwllllllll
     llllllllllllllllrrrrrrwwww    rrrrrrrrw  wwwwrrrrrrllllllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllbbbbbbblllllllllllllllbbblllllllllllllllllbbblllllllllllllllbbbbbbblllll
lllbbbbbbbbbbbbllllllllbbbbbbbbbbbbllllllllbbbbbbbbbbbllllllllbbbbbbbbbbbbllll
lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
llllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllll
  llllllllbbbbllllllllllllllllllllllllllllllllllllllllllllllllllbbbllllllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
