     lrrrrwwwl    ll
 lllrrrrrrlwwl  lyyyl
 lllrrrrrrlll    lgg
 llwwwwwwwwllllllgggg
lllllllllll    lgggrgl
ll l     l     lggyggl
l     l       lgggggggl
l             lggrggygl
ll           lgggggggggl
llllllllllllllllllnn
