            llllllllllll       ll
         llllrrrrrllwwll    lllllll
     ll lllrrrrrrlllllll    lllyllll
    llllllrrrrrrrlllll       llllll
    lllllllllllllllllllllll lllggll
   llllwwwwwwwwwwwwllfllllllllggggll
   llflllllllllllllllffffsfllgggrrgll
  llffffffffffffffffffffffflllgggglll
llllffflllfffffflllffffflffllgggggglll
llllllffllfffffflllfllllllllggy gggglll
lllllfffffllllllfffflllllllllggggggllll
 llfff fffffffffffffffffffllggggggyyll
  lfffffffffffff ffffffffllgrrrggggggll
  llffffflffffffllffffffllggggggggggggll
  llllflllllffllllllffffllllllllllllllll
    llllllllllllllllllllllllllllll
