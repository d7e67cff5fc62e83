    llol      lllll
 llooooolll   yyyyll
 lllooooollllllyyyl
ll  ll       llll
ll l   l     llllll
l    l     lrrrrrlll
l           lrrrrrll
lllllllllllllllllll
