       lllll           lllll
       llffllllllllllllllffll
      llffffflllllllllfffffll
    llllffffffsffsffsffffffflll
   llfffffffffffffffffffffffffll
  llffffffffllffffffffllfffffffll
llllllffffflllffffffflllfffffllllll
llllllfffffffflllllllffffffffllllll
llfffffffffffffllfllfffffffffffffll
llffffffffffffffffffffffffffffffflllllll
lfffffffffffllfflflffllffffffffffflsssll
llffffffffffllfflfllfllffffffffffflssssl
llsssfffffffflllffflllfffffffffssllfffll
lllfffffffffffffffffffffffffffffllfsslll
  llllfffffflllllllllllffffffllllfllll
     lllllllllllllllllllllllllllllll
