  lbbbbb     lbl
lyllbbbbll lblbl
llllbbbbblllll
 ll l r l ll
llllllllllllll
llllppppplllll
lllpppppppllll
