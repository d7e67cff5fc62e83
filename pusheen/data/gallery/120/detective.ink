                                                 llllllllll
                                                lllllnnllllll
                                               llllnnnnnnllll
                                               llllnnnnnnnlll
                                             llllllllllllllllll
                                          llllnnllllccccllllnnnllll
                                       llllllnnnncc      ccnnnnllllll
                         llllll      llllllccnnnn          cnnnccclllll      llllll
                        llllllllll llllllccc nnnn          cnnnc ccclllll  lllllllll
                       llllllllllllllllcc    nnnc          cnnnc   ccllllllllllllllll
                       llllffffllllllccc    cnnnc          cnnnc    cccllllllffffllll
                      lllllffffffllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllffffflllll
                      lllllllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnlllllllllllllllllll
                   llllllllnnnnnnnnnnnllllcccnnnc          cnnnn cclllnnnnnnnnnnnllllllll
                 lllllnnnnnnnnnnnnnnnnnlllcccnnnc           nnnncclllnnnnnnnnnnnnnnnnnlllll
               lllllnnnnnnnnnnnnnnnnnnnlllccnnnnc           nnnncclllnnnnnnnnnnnnnnnnnnnlllll
             lllllnnnnnnnnnnnnnnnnnnnnnnlllcnnnnc           nnnnccllnnnnnnnnnnnnnnnnnnnnnnlllll
            lllllnnnnnnnnnnnnnnnnnnnnnnnllllnnnnllllllllllllnnnnllllnnnnnnnnnnnnnnnnnnnnnnnlllll
           llllnnnnnnnnnnnnnnnnnnnnnnnnlllllnnnnllllllllllllnnnnlllllnnnnnnnnnnnnnnnnnnnnnnnnlllll
          llllllllllllllllllllllllllllllllllffff   fssssff ffffllllllllllllllllllllllllllllllllllll
          llllllllllllllllllllffffffff ff           fsss    fllllllllwwwwwwwwllllllllllllllllllllll
          lllllff                                    ff    fllllllwwwww www wwwwlllllllf   fflllll
         lllllf                                           flllllwwwwwwwlllllwwwwwwllllll     flllll
        lllllf                                            lllllwwwwwwwwwwllllllwwwwlllllf     flllll
        llllf                       ffllff               flllllwwwllww  wwllllllwwwwlllllf     flllll
       lllllf                     fllllllllf             lllllww wlllwwwwllllllll  wlllll       fllll
lllll  llllf                      llllllllll             lllllwwwwllllllllllllllww wlllll       flllll lllll
lllllllllllllllllff              fllllllllllf            flllllwwwwllllllllllllwwwwwlllllfflllllllllllllllll
lllllllllllllllllllf              llllllllllf             flllllwwwwwlllllllllwwwwwlllllflllllllllllllllllll
     lllllf   ffffff               fllllllff              fllllllwwwwwwwwwwwwwwwwllllllfffffffff flllll
     llllff    ffff                                        ffllllllwwwww w wwwwlllllllllffffff    flllll
  lllllllllllllllllf                          fllllllllllllllflllllllllllllllllllllnnllllllllllllllllllllll
 llllllllllllllllfff                         fllllllllllllllllffflllllllllllllllnnnnnnlllllllllllllllllllll
 llllllff                                     fllllllllllllllff    fflllllllllllnnnnnnnllllf       ffllllll
  lllllf                                                                    fllllnnnnnnnllllf        lllll
  llllf                                                                      fllllnnnnnnnllllf       flllllllllll
 lllll                                                                        fllllnnnnnnnllllf       flllllllllllll
lllllf                                                                         fllllnnnnnnnllllf       lllllllllllllll
llllff                                fff        lllf   lllf       fff          fllllnnnnnnnllllf      fllllsssssllllll
llllf                                flllf      fllll  fllllf     fllllf         fllllnnnnnnnllllf     fllllsssssssllll
llllffffffff                         llllff     fllllffllllf      fllll           fllllnnnnnnnlllfffffffllllssssssssllll
llllsssssssssssf                     llllf       llllffllllf      fllll            fllllnnnnnllllsssssssllllssssssssllll
llllsssssssssssss                    fllll       llllffllllf      fllllf            flllllllllllssssssssllllssssssssllll
llllssssssssssfff                    fllllf     fllllffllllf      llllf               fflllllfssssssssssllllssssssssllll
llllf                                 fllllff  flllllf fllllf   flllllf                                 llllssssssssllll
llllff                                ffllllllllllllf  flllllllllllllf                                 fllllfffffffsllll
lllllssssssssff                         flllllllllf      flllllllllf                         ffssssssssllllf        llll
 llllsssssssssss                            ffff             ffff                           fssssssssssllllf      flllll
 lllllssssssssff                                                                            ffsssssssslllllsf     fllll
  lllllff                                                                                          fflllllsssssffllllll
   lllllf                                                                                          flllllsssssssllllll
    llllllf                                                                                      fllllllffssssllllll
     lllllllllfff                                                                           ffllllllllff  fllllllll
        llllllllllf                                                                      fllllllllllfffflllllllll
           llllllllf                fllllllffffffffffffffffffffffflllllf                fllllllllfllllllllllll
               llllllfff        ffflllllllllllllllllllllllllllllllllllllllff        fffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
