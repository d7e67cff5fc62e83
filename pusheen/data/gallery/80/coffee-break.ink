                                                            eeee    eeee
                                                             eeee   eeeee
         lllll                       lllll                    eeee    eee
         llllllll                 llllllll                     eee     eee
        lllffllllll             llllllfflll                    eee    eeee
       llllffffflllllllllllllllllllfffffllll                  eeee   eeee
       lllffffffflllllllllllllllllfffffffllllllllllll        eeee    eee
       lllfffffffffsssffsssffsssffffffffffffflllllllllll    eeee   eeeee
       lllfffffffffsssffsssffsssffffffffffffffffsssflllllleeeee   eeee
      llllffffffffffffffssfffffffffffffffffffffssssffffllllee     eee
      lllffffffffffffffffffffffffffffffffffffffsssfffffssseeel    eee
     lllfffffffffffffffffffffffffffffffffffffffssffffffsssfeelll  eeee
    llllfffffllllllllfffffffffllllllllffffffffffffffffsssfffeelll  eeee
lll lllfffffllllllllllfffffffllllllllllfffffffffffffffssfffffelll   eee
lllllllllllfffllllllfffffffffffllllllflllllllllllfffffffffffffflll
   lllffllfffffllllfffffffffffffllllffflllfffffffffffffffffffffllll
lllllllllllfffffffflllfflllfflllffffffllllllllllfffffllllllllllllllll
lllllllffffffffffffflllllllllllffffffffffflllllllfllllllllllllllllllllllllll
   lllfffffffffffffffllllfllllffffffffffffffffffffllllllllllllllllllllllllllll
   lllfffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllrrrrlllll
   lllfffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrlllllllrrlll
   lllfffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrlllllllrrlll
    lllffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrlllllllrrlll
    lllfffffffffllllfffffffffffllllfffffffffffffffflllrrrrrrrrrrrrrrllllllrrllll
    lllllffffflllllllllffffflllllllllfffffffffffffflllrrrrrrrrrrrrrlllrrrrlllll
      llllllflllfffflllffffflllfffflllffffffffffffflllrrrrrrrrrrrrrlllllllllll
       llllllllllllllllllllllllfffflllffllllllllllllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
