    ll   lllllll
   llfllllflyyyl
 lllffffflffllll
 lllfflllfffll
lllllllllllllll
llllllllllllllll
llllllllllllllll
