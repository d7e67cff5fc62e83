    lkl
 lllkklll
lkkkokkkllll
lllllllll  lll
l l l l  loooool
l       looooooo
llllllllloookool
