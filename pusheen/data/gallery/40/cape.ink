    lllll        lllll
    lf flllllllllll llllllll
   ll    fsfssfsf   llrrrlllllll   llll
   llf    f fs f    llrrrrrrrrrlllllllll
  llf                llrrrrrrrrrrrrrrll
l ll   fll      llf  llrrrrrrrrrrrrrll
llllll flll ff lllfflllllrrrrrrrrrrrrll
lllllll   llllll  fllllllrrrrrrrrrrrrrll
  lllrlllllllllllllrrrrrrrrrrrrrrrrrrlll
  llfllllllllylllllllllrrrrrrrrrrrrrll
  lll  fllllllllllf  fllllllllllrrrrrll
   lll    ff    flllf    ff  flllllllll
    llllllllllllllllllllllllllll     l
