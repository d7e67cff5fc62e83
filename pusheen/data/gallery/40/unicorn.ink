                lll
                lll
        lll    lllll    llllll
       llflll  llyll  lllflllll
      lllffflllllllllllfffflbllll
     lllff ffflllllllffffffllllllll
   lllfffffffffffsfffffffffffllpppll
  lllffffffffffffffffffffff ffllppll
llllffffffflllffffffflllffffffflllllll
llllllffffflllffffffflllfffffllllllull
llllllfff  pfflllllllffp  ffflllllllll
llffffffffffffflllllffffffffffffflllyll
llfffffffffffffflflffffffffffffffllyyll
lsssffffffffllfflllffllffffffffssslllll
llfffffffffflllllflllllffffffffffflppll
llsssfffffffffllfffllfffffffffssslllllll
lllfffffffff ffff ff fffffffffffllllbbll
  llllfffffffffffffffffffffffllllbbbllll
     lllllllllllllllllllllllllllllllll
