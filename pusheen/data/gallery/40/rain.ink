         llllrrrrlllrrrrllll
      lllrrrrrrrrrrrrrrrrrrrlll
     lrrrrrrrrrrrrrrrrrrrrrrrrrll
   llrrrrrrrrrlrrrrrrrrrrrrrrrrrll
  llrrrrrrrrrrrrrrrrrrrlrrrrrrrrrll
  llrllllllrrlrllllnllrlrrllllllrll
  ll  llll  lll   lnlllll        ll
 lll llfflllllllllllffllll          l
lbbllll   flllllllff  fllllllll    lbll
llbllll    fffsfff       fssfllll llbbl
    llf       f          fsf fslll llll
 llllff flllf    fllff ffff  sfffll llll
 llllllfflllf   flllflllllf      flllbbl
 llllllf  flllllllf flllllf      flllbbl
 llll      fflflff                ll
lbbllf                            lllll
lbbllf   ffff   ffff             fllbbll
 ll lllflllllffflllll          flllllll
     lllllllllllllllllllllllllllll
