            rrl
 lll    ll  lr  l
 llllllllllllllllll
 ll         llllllll
ll l   l      lllll
ll   r         llll
ll             ll
 lllllllllllllll
