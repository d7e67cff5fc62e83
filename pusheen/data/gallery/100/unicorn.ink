                              llll
                              lllll
                             llllll
                             lllllll
                            llllllll
            lll             lllllllll           lll
          llllllll         llllllllll        llllllll
          lllllllllll      llly  yllll   llllllllllll
          lllffffllllll   llllllllllll  llllllllllllll
         llllfffffflllllllllllllyy llllllllbbbbbbbbllllllllll
         lllfffffffffllllllll      lllllllbbbbbbbbbbllllllllllll
         lllfffffffffffsllllllllllllllllllbbbbbbbbbbllllpppplllllll
         lllfffffffffffssllllllllllllllllllbbbbbbbbllllpppppppllllllll
         llllfffffffffffssffffsssffffssfllllllllllllllpppppppppllllllllll
        llllffffffffffffffffffsssffffffffllllllllllll pppppppppllllllllllll
       llllfffffffffffffffffffffffffffffffffffffffllllppppppppllllullllllllll
       lllffffffffffffffffffffffffffffffffffffffffflllllllllllllluuuuullllllll        llllllll
      llllffffffffffffffffffffffffffffffffffffffffffflllllllllluuuuuuuullllllll     lllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffllluuuuuuuuuullllfllll    llllpppplll
     llllffffffffffllllfffffffffffffffffllllfffffffffffffflllluuuuuuuullllfffllll  llllppppplll
lllllllllfffffffffllllllfffffffffffffffllllllffffffflllllllllllllllllllllfffffllll llllppplllllll
llllllllllllllffffflllllfffffffffffffffllllllffflllllllllllllllllllllllfffffffllllllll plllllllllll
    llllfffffffffffffffflllffffllffflllffffffffffffffffffffffffffffffffffffffffllllll plllly   llll
 lllllllllllllffffffffffllllffllllfflllfffffffffllllllllllllffffffffffffffffffflllll lllll yy yllll
llllllllllllfffffffffffffllllllllllllllffffffffffllllllllllllffffffffffffffffffllllllllly   ylllll
    llllfffffffffffffffffflllllflllllffffffffffffffffffffffffffffffffffffffffffllllllll  ylllllllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllly  llllllbbbllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllylllllllbbbbbblll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllbbbbbbblllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllbbbbbbbbblllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllbbbbbbblllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
        lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
           llllfffffffffllllllfffffffffllllllllllllffffffffflllllfffffffffllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll  lllllllllllll        lllllllllllll lllllllllllll
