                          llllllll             lllll
                 lllll  llllwwwwllll  lllll  llllllllll
     lllllll    lllflllllll      lllllllflll lllw  wlll
    lllwwwlll  lllffffllww        wwllfffflllllww  wwll
    lllwwwlll  lllf flllw    llw   wlllf flllllllllllll
     lllllll llllfffffllllllllllllllllfffffllllllllll
           llllffffffffflllllsslllllfffffffffllll   llllll
          lllfffffffff ffffffffffffff fffff ffflll  llwwlll
         lllff fffffffflfffffffffffflffffffffffflll llllll
      llllllffffffffflllllfffffffflllllfffffffffllllllll
      lllllllllfffffllfffllffffffllfffllffffflllllllll
       llllllllffffffffffllffllffllffffffffffllllllll
       lllllfffffffffffffllllllllllffffffffffffflllll
       llffffffffffffffffffllffllffffffflllllllllllll
 lllllllllllllllllllllllllllllllllllllllllwwwllllllllllllll
llllllllllllllllllllllllllllllllllllllllww         wllllllll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllw         wlllwwlll
llllllllllllllllllllllllllllllllllllllllllllllw   wlllllllll
   llbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllbbll
   lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllbbbblll
   lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
    lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
     llllllllllllllllllbbbbbbbbbbbbbbllllllllllllllllll
       llloolllllllllllllllllllllllllllllllllllloolll
       llllllll                              llllllll
