                              llllllllllllllllllllllllll
                         llllllllllwwwwwwwwwwwwwwwwllllllllll
                     llllllllwwwwww                 wwwwwwlllllll
                  lllllllwwww                            wwwwwllllll
                lllllwwww                                     wwwllllll
              lllllwww                                           wwwlllll
            llllwww                                                wwwlllll
          llllwww   wwwww                                    wwwwww   wwllll
         llllww    wllllllww                              wwwlllllw     wwllll
       llllww     wlllffllllwww                         wwlllllflllww    wwllll
      llllww     wwlllf  fllllwww                     wwllllff  flllw      wwlll
     llllww      wlllf     fllllwwwwwwwwwwwwwwwwwwwwwwllllff     lllww      wwlll
    llllw        wlllf       fllllllllllllllllllllllllllff       flllw       wwlll
   llllww       wlllf          flllllllllllllllllllllllf          lllw        wwlll
   lllww       wwlllf            fssss   ssssf  fssss             lllww        wllll
  llllw      wwlllllf             ssssf  ssssf  fsssf             flllllww      wlll
  lllww    wwllllff               fssf   ssssf  fssf                ffllllww    wllll
  lllw   wwllllf                    f    fsss                          fllllww  wwlll
 lllww  wllllf                            fff                            flllww  wlll
 lllww wlllff                                                             flllw wwlll
 lllwwwlllff                flllllf                 flllllf                flllwwwlll
 lllwwwlll                fllllwwwll              flwwwlllllf               flllwwlll
llllwwlllf               flllllwwwwllf           fllwwwwlllllf              flllwwllll
lllllllllllllllf         flllllllllllf           flllllllllllf         llllllllllllllll
  llllllllllllll         fllllllllllf            fllllllllllf         fllllllllllllll
  llllllf   ffff          fflllllllf     flllf    fflllllllf           fff   fflllll
 lllllllllllllllf              f       flllllllf       f              fllllllllllllll
 lllllllllllllff                       lllrrlllf                       fflllllllllllll
  lllwf                               flllrrlllf                               fwllll
 llllwf                                flllllllf                                fwlll
 lllwlllllllllff                        ffllff                        fflllllllllwllll
lllllleeeeellllllllllllffff                                 fffllllllllllllleeeellllll
llllleeeeeeeeeeeeeelllllllllllllllllllllllllllllllllllllllllllllllleeeeeeeeeeeeeeelllll
llllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
lllbllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllll
lllbbbbllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllbbbbblll
lllwwwwwwwwwwwwwllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllwwwwwwwwwwwwwwlll
lllw            wwwwwwwwwwwwlllllllllllllllllllllllllllllllwwwwwwwwwww            wlll
llllbbbbbbbw                wwlleeeeeeeeeeeeeeeeeeeeeelllww                wbbbbbbblll
 lllbbbbbbbbb                wlleeerrrrreeeeee    yeeelllw                bbbbbbbbllll
 llllwwwww                   wlleeerrrrreeeeey     eeelllw                  wwwwwwlllllllllllllll
  llllww                     wlleeeeeeeeeeeeeeeeeeeeeelllw                     wwllwwwwbbbbbbblllll
   llllwww                   wlllllllllllllllllllllllllllw                   wwlllbw  wbbbbbbbbbllll
     lllllwwwww              wwwwwwwwwwwwwwwwwwwwwwwwwwww               wwwwllllbbb    bb     bbblll
       lllllllww             wwwwww                wwwwww              wllllwwwwbbb    bb      bblll
            lllwwwww     wwwwllllllllllllwwwwwlllllllllllwwww      wwwwlllwww   bbb    bbbbbbbbbblll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwbbbbwwwwbbbbbbbbllll
               llllllllllllll                            llllllllllllllllllllllllllllllllllllllll
