 lll    lll
 llllllllllllll
ll            lll
ll  k   k       llll
l     l          lll
l                lll
lllllllllllllllllll
