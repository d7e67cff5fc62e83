 lll  lll   ee
 lllllllllleee
lll l l   lele
ll       lrrrrrl
llllllllllrrrrrl
