    llbbbbwbbll
   lbbbbbwwbbbbll         llbbbl
llllbllbbbbwwwwbllll  llllllbbll
lyyllllllwbbbbbbbllll llbbllbbbl
llyllllbbbbbbbbbbblllllbbbll
  llfffffffffffffffffll
lllff fllllf fllll  fflll
lllll  fflflrlfllf  lllll
lllff     lrrrl     fflllll
lff  ffflllllllllfff  ffllll
lssflllppppppppppplllfsslssl
llsfllllpp      pllllfsslfll
lllllpppp       ppppllllllll
  lllllllpppppppllllllllll
