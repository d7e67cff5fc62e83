   ll      llwwll         lll
lllwllll   lwwwwl       lllwwlll
lwwwwwll llbbbbbbll lll lwwwwwllllllwlll
lwwwwwllllbbbbbbbbbllll lwwwwwllllwwwwwl
lllwllllllbbbbbbbbbllflllllllll llwwwwwl
    llflwwwwwwwwwwwwllfflllllll llllwlll
    llfflllllllllllllf   ssffllllllllll
   llf                   ff  ssflllssll
 llllf flllf    flllffffflf fsf fllsssll
 lllllfflllff  fflllflllllf      llffll
 llllllf  fflllllf fflllllf      flslll
  lrrrrrlllfffffflllllrrrlf      flll
  llrrrrrrrrrrrrrrrrrlrrrllf     fll
   lllllrrrrrrrrrrrrllrrrrlf    fll
  llllwwlllllllllwwwwwlwwrlllllwwwlll
lllwwwwwwwwwwwwwww   wwwwwwwwwwwwwwwwll
lllllllllwwwwwwwwwwwwwwwwwwwwwlllllllll
