       lll     lll
       lllllllllll
     lll         lll
    ll   l     l   ll
    ll      l      ll
 lrrrrl             llll
lrrrrrrl            llll
lrrrrrrl           lllll
 lrrrrrrrrrrrrrrrrlllll
