
                                                    llllllll
        ll                   ll                    lllssslll
      lllllll             llllll                   llsssssll
      lllfllll          llllfflll                  llsssssll
     lllf  fllllllllllllllff  llllllll            lllsssssll
     lll     fllllssffssff    flllllllllll        lllsssslll
     lll      fsffssffssf          fsssllllll     lllsssslll
    lllf       f  fsf              fssf  flllll   llff  fll
    llf                            fsf   sssllll  llf   fll
   lllf    fllf        flllf        f   fssfffllllllf   lll
lllllllfffllllllf     lllllllflllllllf  fff   fllllssssslll
llllllllffllffllf    fllffflllllllffff         flllsssssll
llllllllf    ffllfllffllf   fllllllllf         flllsssssll
lllllff       fllllllllf      ffffffff          lllf  ffll
  lll           fff fff                         lllf   lll
  lll                                           llf   flll
   llf                                          llf  flll
   lllf    ffllf      ffllf                    fllffllll
   llllf flllllllf  flllllllf                flllllllll
     lllllllffflllfffllffflllf fffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
