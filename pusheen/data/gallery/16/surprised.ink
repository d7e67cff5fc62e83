          rl
 lll  lll ll l
 lllllllllllllll
ll         lllll
lll r l     llll
ll          ll
 llllllllllll
