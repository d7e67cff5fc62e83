  llkkkkkll
 llkkwwkkkl  lyrrr
llkkkkkkkkklllrrbbl
 lllllllll    llbbl
ll  k   l       llll
ll    l         llll
ll              llll
 llllllllllllllllll
