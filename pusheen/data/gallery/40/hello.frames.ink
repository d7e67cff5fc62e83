             llll          llll  lrllrll
             llflllll  llllllfllllrrrrrl
            llfffflllllllllf fll llrrlll
          llllf   fsfssfsf    flll lll
         lllf        ff        ffll
       lllff   flllf    flllf   fflll
  llllllllllf  flfllf  fllfll  fllllll
 llfffllllllf     fllppllf     flllll
  llf lllf         fllplf         flll
  llffffff           ff            fll
   lllffsssf                    fsssll
     lllfsff                     fffll
       llfff                     ffll
        llllf    ff f   fff    fllll
           lllllllllllllllllllllll
             llll          llll  lllllll
             llflllll  llllllfll lrrrrll
            llfffflllllllllf fll lllrll
          llllf   fsfssfsf    flll ll
         lllf        ff        ffll
       lllff   flllf    flllf   fflll
  lll  lllllf  flfllf  fllfll  fllllll
llllllllllllf     fllppllf     flllll
llff llllf         fllplf         flll
 llfffflff           ff            fll
  lllfffsssf                    fsssll
   lllllfsff                     fffll
       llfff                     ffll
        llllf    ff f   fff    fllll
           lllllllllllllllllllllll
             llll          llll   lllll
             llflllll  llllllfll llrrrl
            llfffflllllllllf fll  lllll
          llllf   fsfssfsf    flll
         lllf        ff        ffll
       lllff   flllf    flllf   fflll
       lllllf  flfllf  fllfll  fllllll
lllll  lllllf     fllppllf     flllll
llfflllllf         fllplf         flll
llffflllff           ff            fll
 llff ffsssf                    fsssll
  llllllfsff                     fffll
     llllfff                     ffll
        llllf    ff f   fff    fllll
           lllllllllllllllllllllll
             llll          llll  llllll
             llflllll  llllllfll lrrrrll
            llfffflllllllllf fll  llrll
          llllf   fsfssfsf    flll  l
         lllf        ff        ffll
       lllff   flllf    flllf   fflll
  lll  lllllf  flfllf  fllfll  fllllll
llllllllllllf     fllppllf     flllll
llff llllf         fllplf         flll
 llfffflff           ff            fll
  lllfffsssf                    fsssll
   lllllfsff                     fffll
       llfff                     ffll
        llllf    ff f   fff    fllll
           lllllllllllllllllllllll
             llll          llll  llllrll
             llflllll  llllllfll lrrrrrl
            llfffflllllllllf fll llrrll
          llllf   fsfssfsf    flll ll
         lllf        ff        ffll
       lllff   flllf    flllf   fflll
  llllllllllf  flfllf  fllfll  fllllll
 llfffllllllf     fllppllf     flllll
  llf lllf         fllplf         flll
  llffffff           ff            fll
   lllffsssf                    fsssll
     lllfsff                     fffll
       llfff                     ffll
        llllf    ff f   fff    fllll
           lllllllllllllllllllllll
