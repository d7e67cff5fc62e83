                         llll
                         llll
                        llllll
                        llllll
           ll          llllllll         ll
         lllllll       llllylll      lllllll  lllll
         lllflllll    lllyylllll   lllllflllllllllllll
        lllfffflllll  llllllllll lllllffffllllbbbbblllll
        lllffffffllllllly    lllllllfffffflllllbbbbbblllllllll
       lllffffffffflllllllllllllllffffffffflllllllllllllllllllllll
       lllffffffffffsllllllllllllfffffffffffffffffllllllllp pplllll
       lllfffffffffffsfffsssfffsffffffffffffffffffssssfllllllpppllll
      llllffffffffffffffffsffffffffffffffffffffffssssffffflllllp lll
      lllffffffffffffffffffffffffffffffffffffffffsssfffffssssllllllllll
     lllfffffffffffffffffffffffffffffffffffffffffssffffffsssfflllllllllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffsssfffffllluuullll
    lllfffffffflllllffffffffffffflllllffffffffffffffffffssfffffffllluuuullll
lllllllllllffffllllllfffffffffffllllllfffllllllllllffffffffffffffllluuuullllll
  lllllllllfffflllllffffffffffffflllllfflllllllfffffffffffffffffffllluuulllllll
  lllllllllffffffffflllfflllfflllffffffflllllllffffffffffffffffffflllullll llll
lllllllllllffffffffflllllllllllllffffffffllllllllllfffffffffffffffllllllp plll
   lllffffffffffffffflllllllllllfffffffffffffffffffffffffffffffffflllp plllllll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll llllllllll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll    lll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllyyyy llll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll  yyllllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllbbllbbbbbblll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffllllbbbbbbbbbbblll
         lllfffffffflllllfffffffflllllllllffffffffllllfffffffflllllllllllllllll
         llllllfflllllllllllfflllllllllllllllffllllllllllffllllllllllllllllll
           llllllllll  lllllllllll       lllllllllll lllllllllll
