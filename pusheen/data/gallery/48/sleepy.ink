        lllllllllllll
      llllbbbbbwbbbllll                 llllllll
    lllbbbbbbw bbbbbbblll              lllllllll
   lllllllllbbbbbbwww wllllll           llllllll
lllllllllllllwwwwwbbbbbbllllll   lllllllllllllll
llyyyllllflllllllllllllllllllll  lllllllllllllll
lllllllllllbbbllllllllllbbllflll llllllll
  llllllffllllllllllllllllllfflllllllllll
   lllffffffffffffffffffffff ffflll
  lllffffffllfflfffffllffllffffffll
lllllllfffflllllffffffllllffffflllllll
 llllllfffffffffllllllfffff fffllllll
llllllffffffffffllrrllff ffffffflllll
llfff f fffffffflllllfffffffff ffffllllll
llfffffffffllllllllllllllllfffffffffllslll
llssssllllllllllppppppllllllllllssssllssll
llfffffffllllp         ppllllflfffffllssll
llsssflllllllp         pplllllllsssllfflll
 lllfffllllpp           pppllllffflllslll
  lllllllllllllpppppppplllllllllllllllll
     llllllllllllllllllllllllllllllll
