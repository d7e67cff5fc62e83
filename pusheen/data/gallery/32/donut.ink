   lllll     lllll
   lffllllllllfflllll
   lf  fsfsfsf  ffflllll  lll
  llf    ff        sffslllllll
 llf  flf    llff ffloppppppoll
llllfflllffffllllllopp pppp ppol
llllf   flpplffflllo  ppllppp ol
 llf     fllf    flo pplfflp  ol
 llf             flop yppppp ool
  lll  fff   fff ffloooo  ooool
   lllllllllllllllllllloooolll
