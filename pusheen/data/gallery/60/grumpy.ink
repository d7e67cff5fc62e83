                                       llllllllllllllll
                                      lleeeeeeeeeeeeeelll
                                  lllleeeeeeeeeeeeeeeeellll
                                 llleeeeeeeeeeeeeeeeeeeeeell
                                 lleeeeeeeeeeeeeeeeeeeeeeell
                                 lleeeeeeeeeeeeeeeeeeeeeeell
       lllll               lllll  llleeeellllllyylllleeeelll
      llllllll           llllflll   llllll  llyyyyllllllll
     lllf fflllllllllllllllf fflllll       lllllylll
     lllf   fflllllllllllf    flllllllllll   lllll
     lll      fsffssffssf          fssllllll lll
     lllf      ff fsf ff           fsss ffllll
    lllffllllff    f    fflllf     fssf  fssllll
   lllf  flllllllf    llllllff      f    ssffflll
llllllff  flllllf     flllllfffffllllf  fsf   flll
llllllllfffllllf       fllllfllllllllf         flllllll
llllllllf   ff fflllllff f  fllllllllf          lllsslll
lllllfff       fllfflllf     ffffflllf          fllsssll
  lll           f    ff                         fllssslll
  lll                                           fllffflll
  lllf                                          lllfflll
   llff    fffff       ffff                    fllsslll
   llllf flllllllf   lllllllf                 flllllll
    llllllllffffllfffllffffllf    fffffffflllllllll
       lllllllllllllllllllllllllllllllllllllll
