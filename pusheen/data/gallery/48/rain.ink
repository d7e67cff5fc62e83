            llllllrrllllrrlllllll
        llllrrrrrrrrlrrrrrrrrrrrrlll
      lllrrrrrrrrrrrrrrrrlrrrrrrrrrrll
     llrrrrrrrrrrlrrrrrrrrlrrrrrrrrrrlll
    llrrrrrrrrrrrrrrrrrrrrrlrrrrrrrrrrrll
   llrrrrrrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrl
  lllrlllllllrrrlrrllllnllrrlrrlllllllrrll
  llll llll  llllll  llnlllllll        llll
  ll   llllll        lllllll
lllll llfffflllllllllllffffllllll          lll
llbbllllf   fssffsffssf   fflllllllll     lbbll
llbbllllf    fsffsffsf        fssffllll  llbbll
  ll llf         f            fsf  fsllll lllll
    lllf   flf       flf      ff   ssfflll  lll
  llllllffllllf     flllffllllllf fff  flllllbll
    llllfffllllfffffllllffllffff        flllbbbl
  llllllf    flllllllf   fllllllf       fllllbll
 lllllf       fllfllf                    ll
llblll                                   lllll
lbbbllf                                 fllbbbl
lllllllf  fllllf   fllllf              flllbbbl
     lllllllffllfffllffllf          flllll llll
       lllllllllllllllllllllllllllllllll
