  lllrrrllll
llrrrrrrrrrll
lrrwwrrrrrrrll
lrr rrrrrrrrll  lllll           lllll
lrrrrrrrrrrrll llffllllll llllllllflll
llrrrrrrrrrll  llf  flllllllllllf  fll
  llrrrrrlll llll     fsffsffsf    fllll
    lllll  lllff       f fsf f       fllll
     llll lllf      ff        fff      fll
   llllllllllff   flllllf   flllllf   fflllll
  lllflllllllllf  flffllffffflffflf  fllllll
  llf  llllllllf      flllllllf      flllllll
  llf  fllff           fllfllf           flllll
  lllf  fff                               flllll
   llllffssssf                         ssssllsll
     lllllffff                         ffffllfll
        llsssf                         fsssllfll
        llllf                           flllllll
          lllllf    flffffffffflf    fllllllll
             lllllllllllllllllllllllllllllll
