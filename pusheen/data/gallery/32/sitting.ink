     lllll        lllll
     llffllllllllllffll
    lllffffsfssfsfffffll
  lllfffffffffffffffffffll
l lffffffllffffffllfffffflll
lllllfffflllfffflllfffflllll
lllllffffffllllllfffffflllll
llffffffffffffffffffffffffllllll
lffffffffflfflllfllfffffffflsssl
lfffffffffllllllllffffffffflsssl
llsffffffffffffffffffffffsllsfll
 lllfffffffffffffffffffflllflll
   llllllllllllllllllllllllll
