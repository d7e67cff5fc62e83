  ll      ll        llll
 llllllllllllll     llll
 ll  ll     llllll  llll
ll               ll llll
ll  l     l       lllll
ll     l          lllll
ll                lllll
 llllllllllllllllllll
