         rrrrl
 ll   llllrrllll
llllllllllll lpl
llr l r   lll
l           lll
l           lll
llllllllllllll
