 lll    ll     e e
 llllllllllll  e e
 ll         lle e
ll l   l      llee
ll   l     llnnnnrll
ll         lrrrrrlrl
lllllllllllllrrrrrrl
