       lllll           lllll
       llffllllllllllllllffll
      llffffflllllllllfffffll
    llllffffffsffsffsffffffflll
   llfffffffffffffffffffffffffll
  llfffffffllllfffffflllfffffffll
llllllfffffllllffffflllllffffllllll
llllllfffffffflllllllffffffffllllll
llffffffffffffflllllfffffffffffffll
llffffffffffflllllllffffffffffffflllllll
lffffffffffllooonollllfffffffffffflsssll
llfffffflllllonooooolllllllffffffflssssl
llsssffflffflloooonoollfffllfffssllfffll
lllffffflllllonnoooooolllllfffffllfsslll
  llllffffffllloooonlllffffffllllfllll
     lllllllllllllllllllllllllllllll
