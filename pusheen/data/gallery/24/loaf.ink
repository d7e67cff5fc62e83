 llll     lll
 lllllllllllllll
 ll           lllll
ll                ll
ll  l     l        llll
l      l            llll
l                   llll
ll                 lllll
llllllllllllllllllllll
