       lllll           lllll
       llffllllllllllllllffll
      llffffflllllllllfffffll
    llllffffffsffsffsffffffflll
   llfffffffffffffffffffffffffll
  llffffffflllffffffflllfffffffll
llllllffffllfllfffffllfllffffllllll
llllllfffffffflllllllffffffffllllll
llfffffffflllllllllllllllffffffffll
llffffffllloooooollooooolllfffffflllllll
lffffffflllllllllllllllllllffffffflsssll
llffffllllllylrll llll llllllffffflssssl
llsssflffflllylylllllllllfffllfssllfffll
lllffflllllfll llrl  llflllllfffllfsslll
  llllffffffllllllyylllffffffllllfllll
     lllllllllllllllllllllllllllllll
