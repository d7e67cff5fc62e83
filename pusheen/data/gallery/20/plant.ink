 ll     ll   lggl
 llllllllllglgggglgl
ll        lggggggggl
ll l   l  lgggggggg
l    l     llggggl
l           lrrrrl
lllllllllllllrrrr
