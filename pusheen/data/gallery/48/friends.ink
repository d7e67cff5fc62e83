                             llrllrll
                             lrrrrrll
     llll             lll     llrrll
     llllll         llllll      ll
    lllffllllllllllllfffllllll
    llf   fllllsffsff   flllllllll
    llf    fsffsffsf        fssfllll
   llf        ff           flllffssllllll
  lllf   flf       flf    flcccllllllcccll
llllllffllllf     flllflllllcccccccccccccll
 llllllffllflfflfflflfflllcc  cc    cc  ccll
llllllf    flllllllf  fllccccclwcc cwlccccclll
  ll        fffffff   fllccccccclcccccccccclll
  ll                  flcc    cccccccc    ccllll
  llf      f       f fllcc    clcllcccc   ccllll
  lllfffllllllf flllllllcc    cccccccc    cclccl
    llllllllllfflllffllllccc   cc  ccc   cclllll
       llllllllllllllllllllcccllllllllccclllll
