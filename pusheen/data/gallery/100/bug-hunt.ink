                                lllllll                             lllllll
                               llllllllll                        llllllllll
                              llllfffllllll                    llllllfffllll
                              llllf   fllllll                llllllff   flll
                             llllf      fllllllllllllllllllllllllf      fllll
                             llllf        flllllllllllllllllllllf        llll
                            lllll           fsssf  ssssf fssss           flllll
                         lllllllf            sssf  ssssf fsssf           flllllll
                       llllllff              fssf  fsss   fsf              ffllllll
                      lllllff                       ssf                       flllll
                     lllllf                                                     fllll
                    llllff                                                       fllll
                    llllf             fflff                 flff                  fllll
               llllllllf             lllllllf             lllllllf                fllllllll
               llllllllllllllf      flllllllf             lllllllf           fllllllllllllll
                 llllllllllllf      flllllllf            flllllllf           flllllllllll
                  llllffflllff        flllf      fllf      ffllff            fllllfffllll
               llllllllllllllf                 fllllllf                      flllllllllllll
         lllllllllllllllfff                   flllrrlllf                        fffffflllll
      llllllllllllllllllllllf                  lllrrlll                               fllll l
    lllllllwwwwwwwwwwwwlllllllf                fllllllf                               fllllllllll
  llllllwww   wwwww    wwwlllllf                 ffff  f                               flllllllllll
 lllllwww    wwllllw     wwwllllf        lllf   flllfflllf    lll                      fllllssslllll
lllllwwwwwwwwwllllllwwwwwwwwwllllff f   fllllff fllllflllf   flllf                ffffffllllssssllll
llllwwwwwwlllwllllllwlllwwwwwwlllllllllllllllllllllllllllf   flllf             fssssssssslllssssslll
llllw    wwwwllllllllwwww    wllllnnnnnnnllllllllllllflllf   llllf             ffsssssssllllssssslll
llllwwwwwwwwllllllllllwwwwwwwwllllnnnnnnnlllff  fllllfllllllllllf                      fllllssssslll
llllwwwwwwwwllllllllllwwwwwwwwllllnnnnnnnlllf   fllllffllllllllf                 ffssssslllf   fflll
lllllw  wwwwllllllllllwwww  wllllllllllllllllllllllllf  ffffff                  sssssssllllf    llll
 llllwwwwlllwwllllllwwlllwwwwllllffffffflllllllllllf                             fffffflllssf flllll
 lllllllwwww wwwwwwww wwwwllllllf           ffffff                                  flllllsssslllll
   llllllww            wwllllllf                                                 fflllllffsslllll
    llllllllwwwwwwwwwwlllllllf                                                lllllllllfflllllll
      lllllllllllllllllllllllf          flllllllllllllllllllllllllf         fllllllllllllllll
          llllllllllllll lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           lllllllllllllll    lllllllllllllll   llllllllllllllllllll
