              llllllllllllll          l
            lllllrrrrllwwwlll       llll
          llllrrrrrrrllllllll    llllllllll
     lllllllrrrrrrrrlllllll       lllyylll
     llflllrrrrrrrrrllllfll        lllllll
    llllllllllllllllllllllllllll  lllgggll
    llllwwwwwwwwwwwwwwwwllflllllllllgggggll
    llfllllllllllllllllllff ffssfllggggrrgll
   lllffffffffllllffffffffffffsfllllgggrrllll
  lllfffffllfff f ffllfffffffffffllgggggglll
llllllfffllllffffffllllflllllllfllggyygggglll
  lllllffflllffffflfllfflllffflllgggyyggggggll
llllllffffffllllllllfffflllllllllllggggggglllll
  llfff fffffflfflffffffffffffflllgggggggyylll
  llffffffff ff f fffffffffffflllgrrrgggg yglll
  llfffffffffffffffffffffffffllgggggggggggggglll
  lllfffflllllfffflllllfffffllllllllllllllllllll
   lllllllfflllffllfffllfffffffffffllllllllllll
     llllllllllllllllllllllllllllllllllll
