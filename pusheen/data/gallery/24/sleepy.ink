   lbbbbbbbl        llll
  lbbbbbbbbblll     lbbl
lyylllbbbbbbbll  lbllbll
llllllbbblbbblllllll
 lll  l     l  lll
 ll      r      ll
ll      lll      lll
lllllppppppppplllllll
llllppp     pppllllll
 lllppppppppppplllll
