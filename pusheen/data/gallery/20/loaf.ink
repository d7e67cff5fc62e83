 lll    lll
 llllllllllllll
ll            lll
ll  l   l       llll
l     l          lll
l                lll
lllllllllllllllllll
