 llll     lll
 lllllllllllllll
 ll           lllll
ll                ll
ll  k     k        llll
l      l            llll
l                   llll
ll                 lllll
llllllllllllllllllllll
