 ll   ll   ggl
lllllllllglggggg
ll      lggggggg
l l l l llgggggl
l        lrrrrl
lllllllllllrrr
