      lllllllllllllllll
    llllrrrrllrrllrrrrllll
   llrrrrrrllrrrrllrrrrrlll
  llrllrrrllrrllrrlrrrllrrll
 lllllllllllllllllllllllllll
 ll lllll     lllll
llllllfflllllllfffllllll    lll
lllllffffffsffff ffffsflll llbll
   llfffffffffffffffffffsllllll
 lllllflllffffllfllllfffffflllll
 llllfffflllllfffllllfffffflllll
llllfffffflflffffffffffffffllll
lbllffffffffffffffffffffffflllll
lllllffllllffllllfffffffffllllll
    llllllllllllllllllllllll
