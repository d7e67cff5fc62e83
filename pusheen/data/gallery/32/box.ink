        lllll      lllll
        llffllllllllffll
      lllffffffssfffffflll
     llffffffffffffffffffll
   lllllffflllfffflllffflllll
   lllllfffffllllllffffflllll
lllllfffflllffllllfflllfffflllll
loolllllllfllllllllllflllllllool
lllllnnnnnllnnlcclnnllnnnnnlllll
  lllnnnnnnnnnllllnnnnnnnnnlll
   llnnnnnnnnnnnnnnnnnnnnnnll
   llllllllllllllllllllllllll
