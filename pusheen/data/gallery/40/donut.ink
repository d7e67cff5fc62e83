    lllll        lllll
   lllffllllllllllffllll
   llf  flllssfsff  fllllllll
   llf   fffsfff       fssfllll lllll
  llff                 fsffllloollllll
llllf   lllf    fllff ffllopppp pppolll
lllllffflllffffffllllllloop  ppp    poll
lllllf    fllpplffffllllo   pplllpp  pol
 llff      flllf     flop   plffflp   ol
  llf                 llp  ppplllpp  pol
  lllf                floop ypppp ooooll
   lllf  fllf  ffffff  flloooo  oooooll
    llllllllllllllllllllllllllooollll
