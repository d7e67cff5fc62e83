      lllrrrrrrlrrrrlll
    llrrrrrrrrrrrrrrrrrrll
   lrrrrrrrrrrrrrrrrrrrrrll
  lrrrrrrrrrrrrrrrlrrrrrrrll
 llllllllrlllllnlllrllllllll
 ll lllll     lnlll
lbblllfflllllllfffllllll    lll
lbbllff  ffsfff     fsflll llbll
   llf  f     ff    ffffsllllll
 lllllflllf  fllfllllfffffflllbl
 llllfffflllllfffllllf    flllbl
llllf    flflff     f      llll
lbblf                      llbll
lllllffllllffllll        flllbll
    llllllllllllllllllllllll
