    lkkkkkl
 lllkkwwwkkll   llrrrl
llkkkkwwkkkkklllyyrrrr
lkkkkkkkkkkkkllllrrrbbl
lll               llbbl
ll  k     l        llll
l      l            llll
l                   llll
ll                  llll
 lllllllllllllllllllll
