llllrll  llll           lllll llllllll
lrrrrrl llffllllllllllllllflllllppppppl
llrrrll llf  fllllllllllf  fllllpppppll
  lllllllf     sffssfsf    flllllppll
    lllf          ff         ffll
   lllf    ff  ff    ff ff     fll
 llllllf   lllllf   flllllf  fllllll
  llllllf   ppfflflfflflpp   fllllll
 llllfff       lllllllf      fffllll
 llf         fllfffffllff        fllllll
 llff     fllrrrrlllrrrrrlf     ffflssll
 llsssffflllrrrrrrrrrrrrrllllffsssslssll
 llfffffffffllrrrrrrrrrrlfffff fffllffll
 lllfffflllllrrrrrrrrrrrllllllfffsllsfll
  llllfff  fflrrrrrrrrrllff  ffllllflll
    lllllfffllllrrrrrlllllfffllllllll
       lllllll  llrlll  llllllll
