 lll  lll
lllllllllllll
lll l l    lll
l            lll
l            lll
lllllllllllllll
