                        llrrllrrll
                        lrrrrrrrrl
                        lrrrrrrrll
    lllll        lllll   llrrrll lllllll
    llfllllllllllllfllll   lll   lpppppl
   llf  fllllllllf  fllllllll    llpppll
   llf   fffssfsf       ssfllll    llll
  lllflllllfffflllllf  fsf fssll
llllfllrrrrlfflrrrrllfffff fsffll
lllllflrrrlfffflrrlllllllf     flllll
lllllffflfllllllflfflllllf      llssll
 llff     flfflf                llssll
 llf                            llffll
  llf  ffff    ffff            fllsll
  lllfflllllfflllllf         fllllll
    lllllllllllllllllllllllllllll
