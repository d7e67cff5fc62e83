    lrrrrwwl  lll
 llrrrrrlll  llyyl
 lwwwrrwwlllllgggl
llllwwwlll   lggrg
ll l   l    lgggggl
l    l      lgggggl
l          lggrggggl
lllllllllllllllnllll
