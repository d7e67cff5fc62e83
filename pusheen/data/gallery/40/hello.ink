             llll          llll llrrlrrl
             llflllll  llllllfllllrrrrrl
            llfffflllllllllf fll llrrrll
          llllf   fsfssfsf    flll lll
         lllf        ff        ffll
   lllllllff   flllf    flllf   fflll
   llfflllllf  flfllf  fllfll  fllllll
  llf flllllf     fllppllf     flllll
  lllf llf         fllplf         flll
   llffff            ff            fll
    lllfsssf                    fsssll
      llfsff                     fffll
       llfff                     ffll
        llllf    ff f   fff    fllll
           lllllllllllllllllllllll
