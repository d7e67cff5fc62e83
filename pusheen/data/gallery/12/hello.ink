   lllllllrl
llll llllll
lll      ll
 llllllllll
