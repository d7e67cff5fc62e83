  ll      ll      eeee
 llllllllllllll   ee e
 ll lll     lllllee e
ll               ee e
ll  l     l    llllll
ll     l      lrnnnnrrrl
ll            lrrrrrrlrr
 llllllllllllllrrrrrrrll
