    ll
 llllllllll
 lffffflllllllll
llfllllfllllllll
llffffffffffllll
 llllllllllllll
