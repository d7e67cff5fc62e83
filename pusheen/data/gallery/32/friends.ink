                   llllll
    ll         ll  lllll
   lllll   lllllll   ll
   lffflllllllfflllllll
  llffffffsffffffffsfflllll
 llfffffffffffffffllllllllll
llllffllfffflllflllcccfccccll
llllfffflllllfflllccllccllclll
 llfffffffffffflllcccllllcclllll
 llfffffffffffflcc  lllllcc clll
 lllfllllffllllllc ccllllc  clll
   lllllllllllllllllllllllllllll
