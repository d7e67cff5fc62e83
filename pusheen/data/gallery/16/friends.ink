 ll   ll lrr
lllllllllll
ll     llcllcl
l l l llcclllcl
l      cc    ccl
llllllllcccccccc
