                                              llllllllllllllll
                                           lllllllllwwwwlllllllll
                                         llllllwwwww    wwwwwllllll
                               llllllllllllllwww             wwwlllllllllllll
                            lllllllllllllllww                  wwlllllllllllllll
                           lllllwwww   wwwww                     wwww  wwwwwllllll
                         lllllwww                                           wwlllll
                         llllww                                               wwllll
                        llllww                                                 wllll
                        llllw                                                   wlll
                        llllw                                                   lllll
                       lllllww                                                 wlllll
                      lllllllww     wllllllllllllllllllllllllllllllllllw      wlllllll
                      llllllllwww   llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllw   wwllllllll
                     lllllfllllllwwwllllw                          wwlllwwwwlllllflllll
                     llllf  flllllllllllw                           wllllllllllf  fllll
                     llllf     fflllllllw                           wllllllff     fllll
                     llll           llllw                          wwlllf          lllll
                  lllllll           llllllllllllllllllllllllllllllllllllf          lllllll
                lllllllff          fllllllllllllllllllllllllllllllllllllf           fllllllll
              lllllllf               fff fffsssf fffssssff fffssff f f                fflllllll
            llllllff                                ssss                                 fllllll
           lllllff                                  fssf                                   fllllll
          lllllf                                                                            fllllll
         lllllf                                                                               fllll
        lllll                                                                                  lllll
        llllf                       fllllf                        fllllf                       flllll
       llllf                      llllllllllf                   flllllllllf                     fllll
lllllllllllf                    fllllllllllllf                flllllllllllll                    flllllllllll
lllllllllllllllllllf           flllllf  flllllf              flllllff fllllllf           lllllllllllllllllll
    lllllllllllllllf           llllf     fllllf              fllllf     fllll           flllllllllllllll
     lllll       ff             fff        fff                fff         ff                      fllll
     llllffffflllllf                       flllf    fllf     lllf                        lllllffffflllll
 llllllllllllllllllf                       lllll    llllf   fllllf                      fllllllllllllllllll
 lllllllllllllfffff                        fllllfffllllllfffllllf                         fffflllllllllllll
   llllf                                    flllllllllllllllllllf                                   flllll
  lllll                                      flllllllfflllllllf                                      fllll
 lllllf                                                                                               llllllllllll
 llllf                                                                                                fllllllllllllll
lllllf                                         ffllllllllllff                                          lllllllllllllll
llllf                                       flllllllllllllllllllf                                      fllllsssssslllll
llllf                                    fllllllkkkkkkkkkkkkllllllf                                    fllllssssssslllll
llllssssssfff                          flllllkkkkkkkkkkkkkkkkkkklllll                          fflllllllllllllllssssllll
llllsssssssssssf    fffff             lllllkkkkkkkkkkkkkkkkkkkkkkkllllf            ffffffllllllllllllllnnnnnnllllsssllll
llllsssssssssssss flllllllllllf      llllkkkkkkkkkwwwwwwkkkkkkkkkkkllllf     flllllllllllllllllnnnnnnnnnnnnnnnlllsssllll
llllffssssssffff   fllllllllllllllffllllkkkkkkwww         wwkkkkkkkkllllffflllllllllllllnnnnnnnnnnnnnnnnnnnnnnlllsssllll
llllf                    ffflllllllflllkkkkkww               wwkkkkkklllllllllllfff    fnnnnnnnnnnnnnnnnnnnnlllllsssllll
lllllff f                     fllllllllkkkkww                  wwkkkkklllllllf          nnnnnnnnnnnnnnlllllllllfffffllll
lllllsssssssssf                fllllllkkkkkw                     wkkkkllllllf           nnnnnnllllllllllllllff      llll
 llllsssssssssssflllllff      flllllllkkkkkww                     kkkklllllllf       fllllllllllllllsssllllf       lllll
 lllllsssssssffffllllllllllllllllllllllkkkkkww                  wwkkkkllnnllllllllllllllllllfffssssssslllllsf     lllll
  lllllf         ffllllllllllllllffflllkkkkkkkw                wkkkkkllllllllllllllllllllff         flllllsssssfflllll
   lllllf                fffff     fllllkkkkkkkkww         wwkkkkkkklllllllllfffffff               flllllssssssslllll
    llllllf                         fllllkkkkkkkkkkkkkkkkkkkkkkkkkkllllff                        fllllllffssssllllll
     llllllllllff                    flllllkkkkkkkkkkkkkkkkkkkkkkkllllf                    fffllllllllf   fllllllll
        llllllllllf                    flllllkkkkkkkkkkkkkkkkkklllllff                    llllllllllff flllllllll
           llllllllf                flllllllllllkkkkkkkkkkkklllllllllllf                fllllllllfllllllllllll
               lllllllf          fllllllllllllllllllllllllllllllllllllllllff         ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
