                                            llllllllllllllllllllllllllllllll
                                    llllllllllllllllllllllllllllllllllllllllllllllll
                                 llllllllllllllllrrrrrrrrrrrrrrrrrrrrrrllllllllllllllll
                             lllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllll
                          lllllllllllfflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfflllllllllll
                       llllllllllllllfffffllllllrrrrrrrrrrrrrrrrrrrrrrrrllllllfffffllllllllllllll
                     llllllllrrrllllffffffffllllllrrrrrrrrrrrrrrrrrrrrllllllffffffffllllrrrllllllll
                   lllllllrrrrrlllllffffffffffllllllllllllllllllllllllllllfffffffffflllllrrrrrlllllll
                 lllllllrrrrrrrllllffffffffffffllllllllllllllllllllllllllffffffffffffllllrrrrrrrlllllll
               llllllrrrrrrrrrrllllfffffffffffffffssssffffssssffffssssfffffffffffffffllllrrrrrrrrrrllllll
             llllllrrrrrrrrrlllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllllrrrrrrrrrllllll
            lllllrrrrrrrrrlllllllffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllllrrrrrrrrrlllll
          llllllrrrrrrrrllllllffffffffffffffffffffffsfffffssssfffffsffffffffffffffffffffffllllllrrrrrrrrllllll
         lllllrrrrrrrrrlllllfffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffflllllrrrrrrrrrlllll
        lllllrrrrrrrrrlllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllrrrrrrrrrlllll
       lllllrrrrrrrrrllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrlllll
       llllrrrrrrrrrllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrllll
      lllllrrrrrrrrrllllfffffffffffffffffllffffffffllffffffffffffffllffffffffllfffffffffffffffffllllrrrrrrrrrlllll
      llllrrrrrrrrrllllffffffffffffffffflllllfffflllllfffffffffffflllllfffflllllfffffffffffffffffllllrrrrrrrrrllll
     lllllrrrlllllllllllllllllfffffffffffllllllllllllffffffffffffffllllllllllllffffffffffflllllllllllllllllrrrlllll
     llllrrrrrrlllllllllllllllffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffflllllllllllllllrrrrrrllll
     llllrrrrrrrrrllllfffffffffffffffffffppffllllffffffffffffffffffffffllllffppfffffffffffffffffffllllrrrrrrrrrllll
     llllrrrrrrrrlllllllllllllffffffff       fffffflllffffllllfffflllffffff       fffffffflllllllllllllrrrrrrrrllll
     llllrrrrrllllllllllllllllffffffff       ffffffllllfffllllfffllllffffff       ffffffffllllllllllllllllrrrrrllll
     llllrrrrrrlllllfffffffffffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffffffflllllrrrrrrllll
     llllrrrrrrllllfffffffffffffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffffffffffffffllllrrrrrrllll
     llllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllll
      llllllllllllllfffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllllll
    llllllrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrllllll
   lllllrrrrrrrrrrlllllllllllllllllllllllwwwwwwwwww w                w wwwwwwwwlllllllllllllllllllllllrrrrrrrrrrlllll
  lllllrrrrrrrrrrrrlllllwwww                         wwwwwwwwwwwww w                        wwwwlllllrrrrrrrrrrrrlllll
 lllllrrrrrrrrrrrrrrrllllwwwwwwwwllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwwwwwllllrrrrrrrrrrrrrrrlllll
lllllrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrlllll
llllrrrrrrrrrrrrrrrrrrrlllllllllllllllllyyyyyyyyyyy y               yyyyyyyyyyyylllllllllllllllllrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrllllyy                                                               yllllrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrlllly                                                                yllllrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrllllyy                                                               yllllrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrlllly                                                                 llllrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrlllly                                                                yllllrrrrrrrrrrrrrrrrrrrllll
lllllrrrrrrrrrrrrrrrrrrllllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyllllrrrrrrrrrrrrrrrrrrlllll
 llllrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrllll
 lllllrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrlllll
  llllrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrllll
  lllllrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrlllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
