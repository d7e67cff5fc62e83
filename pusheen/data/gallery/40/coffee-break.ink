                              ee  ee
    llll         llll          ee  ee
    llfllllllllllllfll         ee  ee
   llffffllllllllfffllllllll  ee  ee
   llfffffsfsfffffffffffsslllee  ee
  lllfffffffffffffffffffsffsseel ee
l llfflllllffffllllffffffffsffeeleee
lllllfflllffffflllfllllllfffffflll
lllllfffffllllllffflllllflllnnnnnlllll
 llfffffffflfllfffffffffflrnnnnnnnlrrrll
 llfffffffffffffffffffffflrrrrrrrrlllrrl
  llffffffffffffffffffffflrrrrrrrrlrrrrl
  lllfflllllfflllllfffffflrrrrrrrrlrrrll
    lllllllllllllllllllllllllllllllll
