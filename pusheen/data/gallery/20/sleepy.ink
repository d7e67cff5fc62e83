  lbbbbbbl      llll
lybbbbbbbblll lllbbl
lylllbbbbbbllllblll
 lll l   l  lll
 ll    r     ll
llllllpppplllllll
lllllpp  ppllllll
 llppppppppppllll
