 lll  lll
lllllllllllll
llk l k    lll
l            lll
l            lll
lllllllllllllll
