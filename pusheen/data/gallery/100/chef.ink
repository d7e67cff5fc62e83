                                      llllllllllllll
                                   llllllwwwwwwwwllllll
                           lllllllllllwwww       wwwlllllllllll
                        llllllllllllwww             wwllllllllllll
                      lllllwwwwwwwwww                 wwwwwwwwwlllll
                     llllww                                    wwllll
                    llllww                                       wwlll
                    lllww                                         wlll
                    lllw                                          wlll
                   llllww                                         wllll
                   lllllww    wllllllllllllllllllllllllllllw    wwllllll
                  llllllllwww lllwwwwwwwwwwwwwwwwwwwwwwwwlllwwwwwlllllll
                  lllffflllllwlllww                     wlllwwlllllffllll
                 llllf   flllllllw                      wlllllllff   llll
                 llll        flllww                     wlllff       llll
              lllllll         llllllllllllllllllllllllllllllf        lllllll
            lllllllff         llllllllllllllllllllllllllllllf         flllllll
           lllllff                  fff    ssss    fsf                   fllllll
         lllllf                            fssf                            flllll
        lllllf                                                               fllll
       llllff                                                                 fllll
      llllf                                                                    fllll
      llllf                  lllllll                  fllllllf                  llll
lllllllllf                 flllllllllf              fllllllllll                 flllllllll
llllllllllllllll          lllllffflllllf           fllllffflllllf         flllllllllllllll
   lllllllllllllf        fllllf   fllll            llllf    flllf        flllllllllllll
    llllf     ff                    fff            fff                     f     fllll
  llllllllllllllf                   lllf   flll   flllf                  fllllllllllllll
 llllllllllllllff                   llllfffllllfffllllf                   fllllllllllllll
 lllllff                            fllllllllllllllllf                             flllll
  llll                               fflllllfflllllff                               fllll
 llllf                                                                               lllllllllll
llllf                                     ffffff                                     fllllllllllll
llllf                                fllllllllllllllf                                 llllsssslllll
lllf                              flllllkkkkkkkkkklllllf                             fflllssssssllll
lllssssssff                     fllllkkkkkkkkkkkkkkkkllllf                    fflllllllllllllsssllll
lllssssssssssf  lllllfff       llllkkkkkkkkkkkkkkkkkkkkllllf       ffllllllllllllllnnnnnnnnlllssslll
lllssssssssssf flllllllllllf  llllkkkkkwwww  wwwwkkkkkkkklllf flllllllllllllnnnnnnnnnnnnnnnnllssslll
llllf  ff       fffffllllllllflllkkkkww           wwkkkkkllllllllllllffffnnnnnnnnnnnnnnnnnnlllssslll
llllf f                 ffllllllkkkkww              wwkkkkllllllff       nnnnnnnnnnnnnlllllllfffflll
llllssssssssf             flllllkkkkw                 wkkkllllllf        fnnnnllllllllllllff    llll
 llllssssssssflllllllfffflllllllkkkkww                wkkkllllllllffflllllllllllllsssslllf     fllll
 llllffffff  fllllllllllllllllllkkkkkww              wkkkkllnnllllllllllllllf fffffffllllssf  fllll
  lllllf         fffllllllff flllkkkkkkww         wwkkkkklllllllllllllfff          fllllssssssllll
   llllll                     flllkkkkkkkkkwwwwkkkkkkkkklllfff                   flllllfsssslllll
     llllllllff                fllllkkkkkkkkkkkkkkkkkkklllf                ffllllllllff flllllll
       llllllllf                ffllllkkkkkkkkkkkkkklllllf                fllllllllfflllllllll
           llllllf           flllllllllllllkkkkkllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllll
