              llllllllllwwll          l
            lllrrrrrrrlwwwwll       llll
          lllrrrrrrrrrlwwwwll    llllyyylll
     llllllrrrrrrrrrrllllll       lllyyyll
     llflllrrrrrrrrrrlllfll        llgglll
    lllllwlrrrrrrrrrrlwlllllllll  llggggll
    llllwwwwwwwwwwwwwwwwllfllllllllggggggll
    llfllwwwwwwwwwwwwwwllf   fssflgggggrrgll
   lllf ffffffllllfffff      fsfllgggggrrrgll
  lllf   fll       fllf      fffflggggggggll
llllllfffllllf    fllllflllllllflggg  gggggll
  lllllf flllffffflfllfflllfffllgggg  ggggggll
llllllf    fllllllll   fllllllllgggggggggggggll
  llf       fflfflff          fllggggggggyylll
  ll                         fllggrrrggg  yggll
  llf                       flggggggggggggggggll
  lllf  flllllf  flllllf   fllggggggggggggggggll
   lllllllfflllf llfffllf   fffffffllnnllllllll
     llllllllllllllllllllllllllllllllllll
