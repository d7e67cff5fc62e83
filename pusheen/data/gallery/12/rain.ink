 lrrrrrrrl
lrrrrrrrrl
llllllllllll
ll lll   lll
llllllllllll
