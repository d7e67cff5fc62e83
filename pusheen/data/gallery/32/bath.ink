         lll llllll lll lllll
  lllll llflllwwwwlllflllwwwll
  llllllllfllwwllwwllflllllll
   lllllfffffllllllffffflllllll
     llfffffllffffllfffffllllll
   lllllffflflfffflflffflllll
   lllllfffffllllllffffflllll
llllllllllllllllllllllllllllllll
llllllllllllllllllllllwww wwllll
lllbbbbbbbbbbbbbbbbbblllllllllll
 llbbbbbbbbbbbbbbbbbbbbbbbbbbll
  lllllllllbbbbbbbbbblllllllll
   llllllllllllllllllllllllll
