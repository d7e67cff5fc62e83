     lllll           lllll
    lll llll    lllllllf ll
    ll    fllllllllll   llllllllllll
    llf    fs  sf ss    llrrrrrrrrllllllllllllll
    llf     f  sf        llrrrrrrrrrrrllllllrlll
   llf                   llrrrrrrrrrrrrrrrrrlll
  lll    flf        lf   llrrrrrrrrrrrrrrrrrll
lllllll  lll       lllffllllllrrrrrrrrrrrrrrll
 llllll   f ll ll lff  llllrrrrrrrrrrrrrrrrrrlll
lllllllll   lllllll   llllllllrrrrrrrrrrrrrrrrll
  llllrrlllllllllllllllrrrrrrrrrrrrrrrrrrrrrlll
  ll llllrrlllllllllrrllllrrrrrrrrrrrrrrrrrrll
  lll  fllllllllllllllllllllllllllrrrrrrrrrrll
   llll       flf             ffllllllllllrrlll
     llf    lll    llllll    fllf    llllllllll
      llllllllllllllllllllllllllllllll
