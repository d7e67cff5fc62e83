                                      llllllllllllllllllllllllllll
                                llllllllllllllllwwwwwwwlllllllllllllllll
                            llllllllllwwwwwwwww         w wwwwwwwwllllllllll
                         llllllllwwwww                            wwwwwllllllll
                      lllllllwwww                                      wwwwlllllll
                   lllllllwww                                              wwwlllllll
                 llllllwww                                                    wwwllllll
               llllllww                                                         wwwllllll
             lllllwww     ww                                               www     wwllllll
            lllllww    wwllllww                                         wwwllllww    wwlllll
          lllllww     wwlllllllwww                                    wwllllllllww     wwlllll
         llllwww      wllllfllllllww                                wwlllllffllllw      wwlllll
        llllww       wllllf  fflllllww                            wwlllllf   flllww       wwllll
       llllww        wlllf      flllllww                        wwllllff      llllww       wwllll
      llllww        wllllf        flllllwwwwwwwwwwwwwwwwwwwwwwwwllllff        flllww        wwllll
     llllww         wlllf           fllllllllllllllllllllllllllllllf           llllw         wwllll
    llllww          wlllf            fffsssssfflllllllllfffssssfff             flllw          wllll
    llllw         wwllllf               fssssf   sssssf   sssssf               flllww          wllll
   llllww       wwllllll                fssssf   sssssf   sssssf               flllllwww       wwllll
   lllww      wwlllllff                  fsssf   fssssf   fsssf                  fllllllww      wllll
  llllww    wwlllllf                      fsf    fssssf    fsf                      flllllww    wwllll
  llllw   wwlllllf                                sssf                                flllllw    wllll
  lllww  wwllllf                                   ff                                   fllllww  wllll
  lllw  wwllllf                                                                          fllllww wwlll
  lllww wllll                      fffff                        fffff                     fllllwwwwlll
  lllwwwllllf                   fllllllwllf                  flllllllllf                   fllllwwwlll
  lllwwwlllf                   llllllwwwwwlf                llwwwwwlllllf                   flllwwwlll
lllllwwllllf                  fllllllwwwwwllf              fllwwwwwllllllf                  fllllwllllll
llllllllllllllllllf           flllllllllllllf              flllllllllllllf           fllllllllllllllllll
  lllllllllllllllll            lllllllllllll               fllllllllllllf           flllllllllllllllll
   llllllff    fff             fflllllllllff       ff       fflllllllllff            ffff    flllllll
   llllllfffllllllf               ffflfff       fllllllf       ffllfff               lllllllfffllllll
 llllllllllllllllll                            llllrllllf                           fllllllllllllllllll
 llllllllllffffff                              lllrrrllllf                             ffffffllllllllll
  llllwf                                      fllllrrllllf                                      wllll
  llllwf                                       fllllllllf                                       fwllll
 llllwwllllllfff                                ffllllff                                fffllllllwwllll
 lllllllllllllllllllllfff                                                      ffflllllllllllllllllllll
llllllleeeeeeeeelllllllllllllllllfffff                           ffffffllllllllllllllllleeeeeeeeelllllll
lllllleeeeeeeeeeeeeeeeeeelllllllllllllllllllllllllllllllllllllllllllllllllllllleeeeeeeeeeeeeeeeeeellllll
lllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllll
llllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllll
lllbbblllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllbbbllll
lllbbbbbbbbbwllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllwbbbbbbbbllll
llll          wwwwwwwwwllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllwwwwwwwww         wllll
llllw                   wwwwwwwwwwwllllllllllllllllllllllllllllllllllwwwwwwwwwwww                  wllll
llllbbbbbbbbbw                    wwllleeeeeeeeeeeeeeeeeeeeeeeeeelllww                    wbbbbbbbbllll
 llllbb b b bbb                    wllleeerrrrrreeeeeeey    eeeeelllw                    bbbb b bbbllll
 llllbbbbbbbbw                     wllleeerrrrrreeeeeey      eeeelllw                    wwbbbbbbbllllllllllllllll
  llllww                           wllleeeerrrrreeeeeeey    eeeeelllw                           wwlllllllllllllllllll
   llllww                          wllleeeeeeeeeeeeeeeeeeeeeeeeeelllw                          wllllwwwwbbbbbbbbbblllll
    lllllwww                       wllllllllllllllllllllllllllllllllw                       wwwlllbww   bbb b bbbbbbllll
      llllllwwwww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                 wwwwwwllllbbbw    bb        bbblll
        lllllllllww                                                                   wllllllwwwbbb     bb        bbblll
            llllllww              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlww              wwlllwwww   bbb     bb       bbbllll
               lllllwwwwwwwwwwwwwwllllllllllllllllllllllllllllllllllllwwwwwwwwwwwwwwllllwwwwwwwbbbbw    bbbbbbbbbbblllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllbblwwwwbbbbbbblllllll
                   lllllllllllllll                                    llllllllllllllllllllllllllllllllllllllllllllll
