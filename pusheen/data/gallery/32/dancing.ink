                          luuull
                     ll   lullul
        l          lllll llull
       lllll  llllllffflluuuul
       llffllllllfsf  flllllll
      lllf  fsffsff     fflll
     llff          fllf  ffllll
  llllff  fllllf fflfll  flllll
llllllllf flfffllllff    ffffll
lfffllllf     flpplf         fll
llfflff         fff        fssll
lllf fff                    fssl
 llllsssf                   ffll
    llssf                 fflll
     lllff    fflllllllllllll
       lllllllllllll
