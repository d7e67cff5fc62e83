      lll
   ll lll ll
   lllluullll
 llfflllllffll
llfffllffllfflllll
llfffflllfffflllll
lfffflflllffffllllll
lffffflfllffflllllll
llllllllllllllllllll
