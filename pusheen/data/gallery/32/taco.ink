   lllll     lllll
   lffllllllllfflllllllllll
   lffffsfsfsffffflllllrrlllll
  llfffffffffffffllggllllllggll
 llffflfffffllfllglllyyyyyllllll
llllflllfffflllllllly      yllll
llllffflllllfffllllyy       ylll
 llffffffffffffflly          yll
 llffffffffffffflyy          yll
  lllffffffffffflllllllllllyllll
    llllllllllllllllllllllllll
