 llrrwl ll
llwrwlllggl
llllllllggl
l     lgggg
lllllllggggl
