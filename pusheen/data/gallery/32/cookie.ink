     lllll        lllll
     llffllllllllllffll
    lllffffsfssfsfffffll
  lllfffffffffffffffffffll
l lfffffflllffffllllffffflll
lllllfffflllffffllllffflllll
lllllffffffllllllfffffflllll
llffffffffllllllffffffffffllllll
lfffffffflloonollfffffffffflsssl
lffffffllllooooolllllfffffflsssl
llsffflllllooonoolllllfffsllsfll
 lllffffflloooonollffffflllflll
   llllllllllllllllllllllllll
