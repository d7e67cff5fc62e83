                   lrrrll
    ll         ll  llrrl
   lllll   lllllll   ll
   lffflllllllfflllllll
  llf  fffsff    ffsfflllll
 llff ff    fff  flccllllccl
llllffllff flllfllccccccccccl
llllfffflllllffllccccccccccccl
 llf    fffff flccccccccccccclll
 llf   f     fflcc  cclccc  ccll
 lllfllllfflllllcc ccccccc  clcl
   lllllllllllllllccccccccccllll
