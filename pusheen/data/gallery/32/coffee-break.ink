    l          l        ee ee
   lllll     llll        ee ee
   lffflllllllffllllll  ee ee
  llffffffsffffffffsfllee eee
  llfffffffffffffffsffseelee
llllfllllfffllllllllffffellee
llllfffflllllffflllfllllllllll
 llfffffflllfffffffflrnnnnrlrrrl
 llffffffffffffffffflrrrrrrrllrl
 lllfllllffllllffffflrrrrrrlrrrl
  llllllllllllllllllllrrrrrllll
