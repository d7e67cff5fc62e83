    lll       llll       lll  l
 lllllllll    llll    lllllllll
 lllrrrllllll lllly lllllyyyylll
llllrlrlllflllluullllflllyyyllll
   lllllllffflllllllffllllllll
   l lllfffffffffffffffflll ll
 llllllfffflllfffflllffffllll
llflllllffflfllllllflfffllll
lfffllffffffffllllffffffffllll
llfffffffffffffffffffffffffllll
 lllfssfffffff ffffffffffssllsl
   llssffffffffffffffffffsslffl
    llllfffffffffffffffffllllll
      lllllllllllllllllllllll
