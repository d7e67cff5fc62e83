                                      llllllll                                    lllllll
                                      llllllllll                               lllllllllll
                                     lllllfllllllll                          llllllllflllll
                                    lllllf  fflllllll                      lllllllf   fllll
                                    llllf      fllllllllllllllllllllllllllllllllf      lllll
                                   lllllf        fllllllllllllllllllllllllllllf        fllll
                                   llllf          flllllllllllllllllllllllllff         flllll
                                  lllllf             fssssf  sssssf  fssss              lllll
                                lllllllf             fssssf  sssssf  sssss              flllllll
                              lllllllff               fsss   fssss   fsssf               fflllllll
                            llllllff                   fff    sssf    fff                   flllllll
                           lllllff                            fssf                            fllllll
                         llllllf                                                                flllll
                         llllff                                                                  flllll
                        lllllf                                                                    flllll
                        llllf                flllllf                  fllllllf                     fllll
                  llllllllllf               lllllllllf               fllllllllf                    fllllllllll
                  llllllllllllllllff       flllllllllf               flllllllll             flllllllllllllllll
                      lllllllllllll         flllllllf                fllllllllf             fllllllllllll
                      llllff ffffff          fllllff       ffff       ffllllff               fffff  ffllll
                   llllllllllllllllf                     flllllllf                          fllllllllllllllll
             llllllllllllllllllllff                     fllllrllllf                          flllllllllllllll
         llllllllllllllllllllllf                        flllrrrlllf                                   flllll
       llllllllllllllllllllllllllff                     flllllllll                                     flllllllll
     llllllllwwwwww   wwwwwwlllllllff                    fllllllff                                      fllllllllllll
   lllllllwww     wwww     wwwwllllllf                     ffff                                         flllllllllllll
  llllllwww     wwlllllww     wwwlllllf           lll      llllf llll     fllf                           fllllsssslllll
 llllllwwww     wlllllllww   wwwwwlllllf         flllff   fllllffllllf    llll                           fllllssssslllll
llllllwwwlllwwwwwlllllllwwwwwlllwwwllllllllllffffllllfllllfllllfllllf     llllf                  ffsssssssllllssssssllll
lllllww wwwwllllllllllllllllwwww  wwlllllllllllllllllllllllllllfllllf     llllf                fssssssssssllllssssssllll
lllllw      wwwlllllllllllwww      wllllnnnnnnnnnnlllllllllllllflllllf   fllllf                ffsssssssssllllssssssllll
lllllw  wwwwwwwlllllllllllwwwwwww  wllllnnnnnnnnnllllff   flllllflllllfflllllf                            llllssssssllll
lllllw wwllllwllllllllllllwwllllw  wllllnnnnnnnnnllllf    ffllllffllllllllllf                      fffffffllllffffffllll
lllllww  wwwwwwlllllllllllwwwwww  wwllllllllllllnlllllf  fflllllf ffllllllff                    fssssssssllllf     fllll
llllllww  wwwllllllllllllllwwww   wllllllllllllllllllllllllllllf                                fssssssssllllf    flllll
 llllllwwwlllwwwwlllllllwwwllllwwwlllllff      fffffllllllllff                                     fffffllllsssffflllll
  llllllllwwww   wwwwwww   wwwwlllllllf                fff                                            lllllsssssslllll
   lllllllwww               wwwllllllf                                                             fllllllffsssllllll
     llllllllwwwww    wwwwwwlllllllff                                                         fllllllllllffflllllll
       lllllllllllllllllllllllllllf              fffff                    fffff              fllllllllfllllllllll
         lllllllllllllllllllllllllllff        ffllllllllllllllllllllllllllllllllff        ffllllllllllllllllll
              lllllllllllll    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                 llllllllllllllllll                          llllllllllllllllllll
