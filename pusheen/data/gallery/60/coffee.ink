               llllll               llllll
 lllll        lllflllll           lllllfll         lllll
llllllll      lllfffflllllllllllllllfffflll      lllllll
llllwwlll     llfffffflllllllllllllffffffll     lllwwlll
  lllwwlll lllllffffffffssfsssfssfffffffflllll lllwwlll
lllllwwlllllllffffffffffffffsfffffffffffffflllllllwwlllll
llwwllllllllfffffffffffffffffffffffffffffffffllllllllwlll
llwwlllllllffffffffffllfffffffffffllfffffffffflllllllwwll
llllwllllllllffffffllllllfffffffllllllffffffllllllllwllll
 lllllllllllllfffffllffllfffffffllffllffffflllllllllllll
   lllllllllllffff p fffllflllfllfff p fffflllllllllll
      lllffffffffffffffflllllllllffffffffffffffflll
     lllffffffffffffffffffffffffffffffffffffffffflll
    llllfffffffllllffffffffffffffffffflllffffffffllll
    lllllllllllllllllfffffffffffffffllllllllllllllllllllll
    llrrrllllllfffflllllllllllllllllllffflllllllrrrllrrlllll
    llrrrrrrrrlllllllllllllllllllllllllllllrrrrrrrrlllllrlll
    llrrrrrrrrrrllrrrrrrrrllllllrrrrrrrllrrrrrrrrrrlllllrrll
    lllrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrrrrrrrllllllrrll
    lllrrrrrrrrrrrrrrrrlllllllllllrrrrrrrrrrrrrrrrlllllrrlll
     lllrrrrrrrrrrrrrrrlllnnlllllrrrrrrrrrrrrrrrrllllrrllll
      lllrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrllllllllll
       llllllllllrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllll
         lllllllllllllllllllllllllllllllllllllll
