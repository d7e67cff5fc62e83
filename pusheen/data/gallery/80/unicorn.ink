                        llll
                        llll
                       lllll
                       llllll
         lll          lllllll         lll
        lllllll      lllly lll     lllllll
        lllfllllll   lllllllll  lllllllllll
       lllfffffllllllllllllllllllllbbbbbllll lll
       lllfffffffllllll     llllllbbbbbbbllllllllll
       lllffffffffflllllllllllllllbbbbbbbllllpppllllll
       lllfffffffffslllllllllllllllbbbbbllllpppppplllllll
       lllffffffffffffffssfffffflllllllllllppppppplllllllll
      lllffffffffffffffffffffffffffllllllllppppppllllllllllll
     lllfffffffffffffffffffffffffffffffffllllllllllluuuulllllll     llllllll
    llllfffffffffffffffffffffffffffffffffffllllllluuuuuuulllllll   lllllllll
    lllfffffffffffffffffffffffffffffffffffffffllluuuuuuuulllfllll  lllppplll
lllllllffffffffllllfffffffffffflllllfffffffflllllllluulllllffflll lllpppllllll
lllllllllllffffllllfffffffffffflllllfflllllllllllllllllllffffffllllll pllllllll
   lllffffffffffffflllffllfffllfffffffffffffffffffffffffffffffflllll llll   lll
lllllllllllffffffffllllllllllllfffffffllllllllllfffffffffffffffllllpllll   llll
 lllllffffffffffffffllllllllllffffffffffffffffllfffffffffffffffllllllly lllllll
   lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllly llllllllll
   lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllbbbblll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllbbbbblllll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllbbbbbbblllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllbbllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffllll
        llllfffffffllllfffffffflllllllllffffffffllllfffffffflll
         lllllffflllllllllfffllllllllllllllfffllllllllffflllll
          lllllllllll lllllllllll      llllllllllllllllllllll
