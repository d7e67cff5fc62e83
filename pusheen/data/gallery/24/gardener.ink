 lllyyyyyyll
 llrrrrrrrll
lyyyyyyyyyyylllll    l
lll l   l      lll  bbl
ll l     l lll llbblll l
l     l   bbbbbllbrrrrrl
l        lbbbbblbblrrrrl
ll       lbbbbbbllgggggl
llllllllllbbbbblllllggl
