     lll   lll
    lllllllllll
   ll         ll  ll
  ll   l   l   lrrrl
 lrrllll l llllrrrr
 llrrrrrryrrrrrrlrrl
lrll   lyryl   llrl
lrrrlllllyllllllrrll
