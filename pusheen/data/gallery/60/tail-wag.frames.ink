                                                  llllll
                                                lllllllll
        ll                   ll                 llsssssll
      lllllll             llllll                lllsssslll
      lllfllll          llllfflll               lllsssslll
     lllf  fllllllllllllllff  llllllll          lllsssslll
     lll     fllllssffssff    flllllllllll       llsssssll
     lll      fsffssffssf          fsssllllll    llfffffll
    lllf       f  fsf              fssf  flllll  llf   fll
    llf                            fsf   sssllll llf   fll
   lllf    fllf        flllf        f   fssffflllllff ffll
lllllllfffllllllf     lllllllflllllllf  fff   fllllsssslll
llllllllffllffllf    fllffflllllllffff         flllsssslll
llllllllf    ffllfllffllf   fllllllllf         flllfffflll
lllllff       fllllllllf      ffffffff          lllf   lll
  lll           fff fff                         lllf   lll
  lll                                           llf   fll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                fllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
                                           lllllll
                                          lllssslll
        ll                   ll           llssssslll
      lllllll             llllll          lllssssslll
      lllfllll          llllfflll          lllssssslll
     lllf  fllllllllllllllff  llllllll      lllsssssll
     lll     fllllssffssff    flllllllllll   lllsssslll
     lll      fsffssffssf          fssslllllllllf   flll
    lllf       f  fsf              fssf  flllllllf   lll
    llf                            fsf   ssslllllf   fll
   lllf    fllf        flllf        f   fssfffllllsssslll
lllllllfffllllllf     lllllllflllllllf  fff   flllsssslll
llllllllffllffllf    fllffflllllllffff         fllsssslll
llllllllf    ffllfllffllf   fllllllllf         fllfffffll
lllllff       fllllllllf      ffffffff          llf   fll
  lll           fff fff                         lll   fll
  lll                                           llf   lll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                fllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
                                        llll
                                      llllllll
        ll                   ll      lllssssllll
      lllllll             llllll     lllsssssslll
      lllfllll          llllfflll     llllsssssllll
     lllf  fllllllllllllllff  llllllll  lllsssssllll
     lll     fllllssffssff    flllllllllllllsssssflll
     lll      fsffssffssf          fssslllllllff fflll
    lllf       f  fsf              fssf  flllllf   flll
    llf                            fsf   sssllllf  ffll
   lllf    fllf        flllf        f   fssfffllffssslll
lllllllfffllllllf     lllllllflllllllf  fff   fllsssslll
llllllllffllffllf    fllffflllllllffff         fllsssslll
llllllllf    ffllfllffllf   fllllllllf         fllff flll
lllllff       fllllllllf      ffffffff          llf   lll
  lll           fff fff                         lll   fll
  lll                                           llf   lll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                fllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll

                                     llllllll
        ll                   ll     lllsssllll
      lllllll             llllll    lllsssssllll
      lllfllll          llllfflll   llllsssssslll
     lllf  fllllllllllllllff  llllllllllllsssssllll
     lll     fllllssffssff    fllllllllllllsssssflll
     lll      fsffssffssf          fsssllllllff  flll
    lllf       f  fsf              fssf  fllllf   flll
    llf                            fsf   ssslllf   flll
   lllf    fllf        flllf        f   fssfffllfssssll
lllllllfffllllllf     lllllllflllllllf  fff   fllsssslll
llllllllffllffllf    fllffflllllllffff         fllssssll
llllllllf    ffllfllffllf   fllllllllf         fllff flll
lllllff       fllllllllf      ffffffff          llf   lll
  lll           fff fff                         lll   lll
  lll                                           llf   lll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                fllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
                                         lllll
                                       lllllllll
        ll                   ll        llssssslll
      lllllll             llllll       lllssssslll
      lllfllll          llllfflll       lllsssssllll
     lllf  fllllllllllllllff  llllllll   lllsssssslll
     lll     fllllssffssff    flllllllllllllllssssfll
     lll      fsffssffssf          fsssllllllllf  flll
    lllf       f  fsf              fssf  flllllf   flll
    llf                            fsf   sssllllf   flll
   lllf    fllf        flllf        f   fssffflllfssslll
lllllllfffllllllf     lllllllflllllllf  fff   fllsssssll
llllllllffllffllf    fllffflllllllffff         fllsssslll
llllllllf    ffllfllffllf   fllllllllf         fllff flll
lllllff       fllllllllf      ffffffff          llf   fll
  lll           fff fff                         lll   fll
  lll                                           llf   lll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                fllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
                                              lllllll
                                             lllssslll
        ll                   ll              llssssslll
      lllllll             llllll             lllsssssll
      lllfllll          llllfflll             llssssslll
     lllf  fllllllllllllllff  llllllll        lllsssslll
     lll     fllllssffssff    flllllllllll     llssssslll
     lll      fsffssffssf          fsssllllll  lllf  flll
    lllf       f  fsf              fssf  fllllllllf   lll
    llf                            fsf   sssllllllf   fll
   lllf    fllf        flllf        f   fssfffllllsffffll
lllllllfffllllllf     lllllllflllllllf  fff   flllsssssll
llllllllffllffllf    fllffflllllllffff         fllsssssll
llllllllf    ffllfllffllf   fllllllllf         fllfffffll
lllllff       fllllllllf      ffffffff          lll    lll
  lll           fff fff                         lll   fll
  lll                                           llf   fll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                fllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
                                                    llll
                                                  llllllll
        ll                   ll                   llsssslll
      lllllll             llllll                 lllsssslll
      lllfllll          llllfflll                lllsssslll
     lllf  fllllllllllllllff  llllllll           lllsssslll
     lll     fllllssffssff    flllllllllll       lllsssslll
     lll      fsffssffssf          fsssllllll    lllsssslll
    lllf       f  fsf              fssf  flllll  lllf   lll
    llf                            fsf   sssllll lll    lll
   lllf    fllf        flllf        f   fssffflllllff  fll
lllllllfffllllllf     lllllllflllllllf  fff   fllllsssssll
llllllllffllffllf    fllffflllllllffff         flllsssssll
llllllllf    ffllfllffllf   fllllllllf         flllsssssll
lllllff       fllllllllf      ffffffff          lllf  flll
  lll           fff fff                         lll    lll
  lll                                           llf   fll
   llf                                          llff flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                flllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
