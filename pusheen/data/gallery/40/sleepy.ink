      llllllllllll
    llllbbbbwwbbllll             lllllll
   llllllbbwbbbbbbwll            lllllll
lllllllllllbwwwwwbbblllll   llllllllllll
llyyllllllllllllllllllllll  llllllllllll
llllllllllbblllllllbbbllll  llllll
  lllllflllllllllllllllfflllllllll
  lllffffffffffffffffffffffll
llllffffflllllffffllllfffffflll
llllllffffllffllllfllfffffllllll
llllllfffffffllrrlfffffffflllll
llffffffffffflllllffffff fffflllll
llffffffllllllllllllllllffffffllsll
lsssflllllppppppppppplllllfsssllsll
llssflfffllp       ppllfflffsslffll
lllfflllllpp        plllllfffllslll
 lllllllllppppppppppppllllllllllll
    lllllllllllllllllllllllllll
