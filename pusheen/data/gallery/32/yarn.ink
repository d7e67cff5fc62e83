         lllll      llll
         lfflllllllllffll
       lllf  fsfsfsf   llll
      llff  ff  fffff   flll
    llllf fllwf  flwlff ffllll
    lllllf flllflflllf  fllll
  lllllff    fllllff     ffllll
llrrrrrrlff flflllffl     ffllll
lrrrrrrrrlffflflllfll    fssllsl
lrrrrrrrrlf ffllffllf    fsslffl
lrrrrrrrrlf   r r        lllllll
 llllrrrrrrrrrrrrrrrrrrrrlllll
