                lll
                lll
        lll    llyll    llllll
       llflll  lyyyl  lllflbbll
      lllf fllllyyyllllfffflbblll
     lllf    fllyyyllff   flbbppppl
   lllff      fffsffff     fflpppppl
  lllf                       fllppll
llllff     lllf     flllf    fflluuull
llllllf   ppllff   fflllp   flllluuuul
llllllf      flllllllff     flllluuull
llff          flllllff         fflyyyll
ll          fffflflffff         fllyyll
lsssff      llfflllffllf     ffssslylpl
llffff      lllllflllllf     ffffflpppl
llsss       ffllfffllff       ssslppbbbl
lllff                         ffllbbbbbl
  llllf    fffffffffffff    fllbbbbbbbll
     lllllllllllllllllllllllllllllllll
