    lll     lll    lll
   llfllllllffl   lwwll
 lllfffffffffflllllllwl
lllfflllfflllffflllllll
lllfffllllllfffllllwwwl
lfffffffllfffffffllwwwll
lsffffllllllffffslllllll
llffffffffffffffsllooll
 llllllllllllllll llll
