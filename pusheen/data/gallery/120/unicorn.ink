                                     llll
                                    lllll
                                    llllll
                                   lllllll
                                   llllllll
                                  llllyllll
                                 lllllllllll
             lllllll             lllllllllll           llllllll
            lllllllllll         lllll   lllll      lllllllllllll
            llllffllllllll      llll ylllllll    lllllllllllllll
           lllllffffflllllll   lllllllllllllll llllllllbbblllllll
           llllfffffffflllllll lllllllly  lllllllllbbbbbbbbbbllllllllllll
           llllffffffffffllllllllll  yyyy llllllllbbbbbbbbbbbbllllllllllllll
           llllfffffffffffflllllllllllllllllllllllbbbbbbbbbbbbblllllllllllllll
           llllfffffffffffffslllllllllllllllllllllbbbbbbbbbbbbllllppppppppllllllll
           llllfffffffffffffssllllllllllllllllllllllbbbbbbbbblllllpppppppppllllllllll
           llllffffffffffffffsssffffssssffffsssflllllllllllllllllpppppppppppllllllllllll
          lllllffffffffffffffffffffffssffffffffffflllllllllllllpppppppppppppllllllllllllll
         lllllfffffffffffffffffffffffffffffffffffffffllllllfllllppppppppppplllllllllllllllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffllllllppppplllllluuuuuulllllllll           llllllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllluuuuuuuulllllllll        lllllllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllluuuuuuuuuuuullllflllll     llllllpplllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllluuuuuuuuuuuuullllffllll     llllpppppllll
      llllffffffffffffflllllfffffffffffffffffffflllllffffffffffffffffflllluuuuuuuuuuullllffffllll   lllllpppppllll
llllllllllfffffffffffflllllllfffffffffffffffffflllllllffffffffffffffflllllllluuuuullllllffffflllll  llllppppplllllll
llllllllllllllllfffffflllllllfffffffffffffffffflllllllfffllllllllllllllllllllllllllllllfffffffllll llllpppplllllllllll
   lllllllllllllffffffflllllfffffffffffffffffffflllllfffflllllllllllffffffflllllllllfffffffffflllllllllppllllllyylllll
     llllffffffffffffffffffffllllffffllffffllllfffffffffffffffffffffffffffffffffffffffffffffffflllllll plllllyyyy lllll
 lllllllllllllllfffffffffffffllllfffllllfffllllfffffffffflllllllllllllllfffffffffffffffffffffffllllll llllll yyyyyllll
lllllllllllllllffffffffffffffllllllllllllllllllffffffffffflllllllllllllllffffffffffffffffffffffllll pllllly yyyyllllll
  l  llllffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll   yllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllly  ylllllllllllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll    ylllllllbbbbbllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllbbbbbbbbllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllbbbbbbbbllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllbbbbbbbbllllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllbbbbbbbbbblllllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllbbbbbbblllllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllll
        llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllll
          lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
            lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             llllffffffffffffllllllfffffffffffflllllllllllllffffffffffffllllllffffffffffflllll
             lllllfffffffffflllllllllffffffffflllllllllllllllffffffffffllllllllffffffffflllll
              llllllllllllllllllllllllllllllllllll       llllllllllllllllllllllllllllllllllll
                llllllllllllll    llllllllllllll           llllllllllllll   lllllllllllllll
