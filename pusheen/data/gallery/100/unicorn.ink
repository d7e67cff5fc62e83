                                llll
                               lllll
                               llllll
                              lllllll
                              llllllll
                             lllllllll
            lllllll          llllllllll         llllll
           llllllllll       llll   llll      llllllllll llllllllll
           llllffllllll     llllllllllll   llllllfffllllllllllllllll
          llllfffffflllll  lllllllllllll llllllffffflllllbbbbbbbllllll
          lllfffffffffllllllllly yy  llllllllffffffffllllbbbbbbbbbbllll  lll
         llllfffffffffflllllll  yyy  llllllfffffffffflllllllllllllbllllllllllllll
         llllffffffffffffslllllllllllllllsfffffffffffffllllllllllllllllllllllllllll
         llllffffffffffffslllllllllllllllffffffffffffffffffffffsssllllllllppppplllll
         llllfffffffffffffssffffsssffffsffffffffffffffffffffffsssssfffllllllpppppllll
        lllllfffffffffffffffffffssffffffffffffffffffffffffffffssssfffffffllllllppllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffssslllllplllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssflllllllllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffflllllulllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffflllluuuulllll
     llllffffffffffllllllffffffffffffffffllllllfffffffffffffffffffffffsssfffffffflllluuuuullll
lllllllllfffffffffllllllllffffffffffffffllllllllffffffffllllllllffffffffffffffffffllluuuuulllllll
llllllllllllllffffflllllllffffffffffffffllllllllffllllllllllllllfffffffffffffffffflllluuuullllllll
    llllfffflfffffffllllffffffffffffffffffllllffffflfffffffffffffffffffffffffffffffllluuullll llll
  llllllllllllffffffffffflllffffllfffflllffffffffflllllllllfffffffffffffffffffffffflllulllllp llll
llllllllllllllfffffffffffllllffllllffllllfffffffffflllllllllllllfffffffffffffffffffllllllllp llll
 ll llllffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffffffffffffffffflllllpppplllll
    llllffffffffffffffffffffllllffllllffffffffffffffffffffffffffffffffffffffffffffflllp pllllllllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllly  yllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll yyy  lll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll yyyy yllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll   yyy ylllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllbbbbbbbbbbbbblll
         llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllbbbbbbbbbbbbbbllll
           llllffffffffffflllllfffffffffffffffffffffffffffffffflllllffffffffffllllllbbbbbbblllllllll
            llllffffffffflllllllfffffffffllllllllllllffffffffflllllllfffffffffllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll lllllllllll
              llllllllllll    llllllllllll          llllllllllll   llllllllllll
