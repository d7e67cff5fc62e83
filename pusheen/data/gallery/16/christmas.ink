  llrrrww  lyl
 llrrrrlllllgl
llwwwwwllllgggl
lll l l  lggggl
ll       lgggggl
llllllllllgggggl
