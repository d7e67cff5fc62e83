     lllll           lllll
    lllfllll   llllllllflll
    llfffflllllllllllfffflllllll
    llffffffsffsffsffffffffffllllll
   lllfffffffffsfffffffffffffssffllllllllllll
   llffffffffffffffffffffffffsffflllllllllsll
  lllfffffllfffffffffllfffffffllllppppppplllll
llllllfffflllffffffflllllllllllop  bbp    polll
 llllllfffflfllllllfflflllllllpp  pplllpp  pplll
lllllffff fffflllllffffffllllop  plllllllpp  oll
  llffffffffffflllffff f ffllp  pllffffllpp  pll
  llfffffffffffffffffffffffllpp pplllllllp   oll
  lllfffffffffffffffffffffflllpp  yplllpppppolll
   llllffffffffffffffffffffflllooooo   poooolll
     llffffflllffffllllllfffflllllooooooolllll
     llllllllllllllllllllllllllllllllllllll
