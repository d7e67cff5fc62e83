llllllllglll
llllllgggggl
l lll lgggl
llllllllrrl
