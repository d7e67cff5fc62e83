 lbbbll  lbl
lllbbbll lll
llllrllll
lllpppllll
llppppplll
