  ll       l     lgl
  lll    lllll  lgggl  l
 lllllllll llggggggggggg
 ll         lggggggggggg
ll  l     l  lgggggggggl
ll     l      lgggggggl
ll            lrrrrrrr
ll             lrrrrrl
 lllllllllllllllrrrrr
