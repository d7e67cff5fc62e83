         lllllllllllllllllll
      lllllrrrrlllrlllrrrrlllll
     lllrrrrrrllrrrrrllrrrrrrllll
   lllrrrrrrrllrrrrrrrllrrrrrrrlll
  lllrrllrrrrllrrlllrrllrrrrllrrlll
  lllllllllllllllllllllllllllllllll
  ll  llll  lll   lllllll        ll
 lll llfflllllllllllffllll          l
lllllllfffflllllllfffffllllllll    llll
lllllllff ffffsfffffffffffssfllll llbll
    llffffffffffffffffffffsfffslll llll
 llllfffflllffffffllfffffffffsfffll llll
 llllllfflllffffflllflllllffffffffllllll
 llllllfffflllllllffflllllffffffffllllll
 llllfffffffflflffffffffffffffffffll
lllllffffffff f fffffffffffffffffflllll
lllllffffffffffffffffffffffffffffflllbll
 ll lllflllllffflllllffffffffffflllllll
     lllllllllllllllllllllllllllll
