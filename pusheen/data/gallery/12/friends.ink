 ll lllrl
llllllllll
llllllcllll
lllllccccccl
