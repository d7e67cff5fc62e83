     lllll        lllll
     llffllllllllllffll
    lllffffsfssfsfffffll
  lllfffffffffffffffffffll
l lffffffllffffffllfffffflll
lllllfffllflfffflfflffflllll
lllllffffffllllllfffffflllll
llffffllllllllllllllllffffllllll
lfffffllllllllllllllllffffflsssl
lffffllllllllyyllllllllfffflsssl
llsflllllll llllllllllllfsllsfll
 lllfffffflllllyllfffffflllflll
   llllllllllllllllllllllllll
