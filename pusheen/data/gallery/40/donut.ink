    lllll        lllll
   lllffllllllllllffllll
   llfffflllssfsfffffllllllll
   llfffffffsffffff ffffssfllll lllll
  llffffffffffffffffffffsfflllllllllll
llllfffflllffffffllfffffllllpppppppllll
lllllffflllffffffllllllllopp ppppp pplll
lllllfffffflllllffffllllop pllllllpp pll
 llffffffffflllfffffffllp  pllfffllp pol
  llffffffffffffffffffllpp pllllllp  pll
  lllffffffffffffffffffllopoypppppooolll
   lllffffllffffffffffffllllooopooollll
    lllllllllllllllllllllllllllllllll
