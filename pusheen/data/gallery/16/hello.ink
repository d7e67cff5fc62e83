     lllllllllll
   llfffffffllll
 llllfllfllffll
 lflffffllffffl
 llsfffffffffsl
   llllllllllll
