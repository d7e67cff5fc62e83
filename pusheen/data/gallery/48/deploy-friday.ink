         l                ll           llll
       llllll          llllll        lllwlll
       llffllllllllllllllffll       lllwwwlll
       llffffllllllllllfffffll      llw   wlll
    llllfff fffsfssfssff fffllll   llww wwwwll
   lllfffffffffffffffffffffffflll  llwlllllwll
  lllff fffflllffffffflllfffffffll llwllbbllll
llllllffffflllllffffflllllfffflllllllwlllllwll
 llllllffffllllffllffllllffffflllllllw      ll
llllllfffffffffllllllffffffffflllllllw     wll
llfffff ffffffffffffffffffffffffffllll     wlll
llffffffffffflffllflffllffffffffffllllw    llll
llsssfffffffllffllllffllfffffffsslllllllllllllll
llffffffffffflllllllllllffffffffflllllllllllllll
llsssfffffffffflffffllfffffffffssslllloooooll
 lllffffffffffffff ffffffffffffffllllllooolll
  lllllfffffflffffffffllfffffflllll  lllllll
     lllllllllllllllllllllllllll       lll
