            lbbl
 lll   lllbblbll
 lllllllllllll
ll l l l     lll
ll       lllllll
llllllllllllllll
