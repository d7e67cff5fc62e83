              lllllll
   l       ll llrrlll
  llll llllll  llll llll
  lfflllllffllllll  llll
 llflllfflllffsfflll ll
lllllllflllllllfffflll
lllflllllllflllffffllll
 lfffffffffffffffffllfl
 lfffllffllffffffffllll
 llllllllllllllllllll
