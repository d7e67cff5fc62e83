                                      lllll
                                      lllll
                                     lllllll
                                     lllllll
                                    lllllllll
                                    llll llll
                                   lllllllllll
               llllll              lllllllllll            llllll
              llllllllll          llllly  lllll        llllllllll    lllllll
             lllllflllllll        llll    ylllll     llllllllfllllllllllllllllll
             llllfffffllllll     lllllllllllllll   lllllllffffllllllllllllllllllll
            lllllfffffffllllll  lllllllllllyllll  llllllffffffflllllbbbbbbbbbbllllll
            llllffffffffffllllllllllly yyyy llllllllllfffffffffllllbbbbbbbbbbbbblllll
            llllffffffffffflllllllll  yyyyy ylllllllfffffffffffflllllllllllllbbbblllllllllllllll
           lllllfffffffffffffllllllllllllllllllllsffffffffffffffllllllllllllllllllllllllllllllllll
           llllfffffffffffffffslllllllllllllllllllffffffffffffffffffffffffllllllllllllp ppppplllllll
           lllllffffffffffffffssssffffssssffffsssffffffffffffffffffffffffffssssslllllllllppppppplllll
           lllllfffffffffffffffssfffffssssffffssffffffffffffffffffffffffffssssssffffllllllllppppplllll
          lllllfffffffffffffffffffffffsssfffffffffffffffffffffffffffffffffssssssffffffflllllllppppllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffffffsssllllll  llll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffsssssfllllllllllllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffssssssffflllllllllllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssfffffllllluuuullllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffllllluuuuullllll
      lllllfffffffffffflllllllffffffffffffffffffflllllllffffffffffffffffffffffffffffssssffffffffflllluuuuuuullll
llllllllllfffffffffffflllllllllffffffffffffffffflllllllllfffffffffffffffflllfffffffffffffffffffffflllluuuuuullllllll
llllllllllllllllfffffflllllllllffffffffffffffffflllllllllffflllllllllllllllllfffffffffffffffffffffllllluuuuulllllllll
  lllllllllllllllffffffllllllllffffffffffffffffffllllllllfffllllllllllllffffffffffffffffffffffffffflllluuuuullll lllll
     llllfffffffffffffffffllffffffffffffffffffffffffllffffffffffffffffffffffffffffffffffffffffffffflllluuuullllp pllll
   llllllllllllllfffffffffffffllllfffflllffffllllfffffffffffllllllllllllffffffffffffffffffffffffffffllllulllllpp llll
 lllllllllllllllfffffffffffffflllllfflllllfffllllfffffffffffflllllllllllllllfffffffffffffffffffffffflllllllllppplllll
 llllllllffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffflllffffffffffffffffffffffffflllllllpppplllll
     lllllfffffffffffffffffffffflllllllflllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllppppllllllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll pllllllllllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllly yy yllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllyyyyyyy llll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllyyyyyyyylllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll yyyyyyy llllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll    yllllllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllbbbblllll
         lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllbbbbbbbbbbbbbbbbllll
           lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllbbbbbbbbbbbbbbbbbllll
             lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllbbbbbbbbbbbbbllllllll
              llllfffffffffffflllllllffffffffffffllllllllllllllfffffffffffflllllllffffffffffffllllllllllllllllllllllll
              llllllfffffffffllllllllllffffffffflllllllllllllllllffffffffflllllllllffffffffflllllllllllllllllllllll
               llllllllllllllllll llllllllllllllllll         lllllllllllllllll llllllllllllllllll      llll
                 llllllllllllll     llllllllllllll             lllllllllllll     llllllllllllll
