    lllllllllll
   llbbbbwwbbblll         llllll
llllllllbbbwwwwbllll  llllllllll
llyllllllllllllllllll llllllllll
llllllllllllllllllllllllllll
  llfffffffffffffffffll
lllffffllllfffllllfffflll
lllllfffflflllfllffflllll
lllffffffflllllffffffflllll
lffffffflllllllllfffffffllll
lssflllllppppppplllllfsslssl
llsflllllp     ppllllfsslfll
llllllpppp     pppplllllllll
  llllllllllllllllllllllll
