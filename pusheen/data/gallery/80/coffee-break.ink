                                                            eeee    eee
                                                             eeee   eeeee
         lllll                       lllll                    eeee    eee
         llllllll                 llllllll                     eee     eee
        lllffllllll             llllllfflll                    eee    eeee
       llllffffflllllllllllllllllllfffffllll                  eeee   eeee
       lllffffffflllllllllllllllllfffffffllllllllllll        eeee    eee
       lllfffffffffsssffsssffsssffffffffffffflllllllllll    eeee   eeeee
       lllfffffffffsssffsssffsssffffffffffffffffsssflllllleeeee   eeee
      llllffffffffffffffssfffffffffffffffffffffssssffffllleee     eee
      lllffffffffffffffffffffffffffffffffffffffsssfffffssseeel    eee
     lllfffffffffffffffffffffffffffffffffffffffssffffffsssfeeell  eeee
    llllfffffllllllllfffffffffllllllllffffffffffffffffsssffeeeell  eeee
lll lllfffffllllllllllfffffffllllllllllfffffffffffffffssffffeeell   eee
lllllllllllfffllllllfffffffffffllllllflllllllllllfffffffffffffflll
   lllffllfffffllllfffffffffffffllllffflllfffffffffffffffffffffllll
lllllllllllfffffffflllfflllfflllffffffllllllllllfffffllllllllllllllll
lllllllffffffffffffflllllllllllffffffffffflllllllfllllnnnnnnnnnnnnnlllllllll
   lllfffffffffffffffllllfllllfffffffffffffffffffflllnnnnnnnnnnnnnnnllllllllll
   lllffffffffffffffffffffffffffffffffffffffffffffllrrrrrlllllllrrrrrllrrrrrrlll
   lllffffffffffffffffffffffffffffffffffffffffffffllrrrrrrrrrrrrrrrrrllrrrrrrrll
   lllfffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrllllllrrrll
    lllffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrllllllrrrrll
    lllfffffffffllllfffffffffffllllffffffffffffffffllrrrrrrrrrrrrrrrllrrrrrrrlll
    lllllffffflllllllllffffflllllllllffffffffffffffllrrrrrrrrrrrrrrrllrrrrrrlll
      llllllflllfffflllffffflllfffflllfffffffffffffllrrrrrrrrrrrrrrrllllllllll
       llllllllllllllllllllllllfffflllffllllllllllllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
