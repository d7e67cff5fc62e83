                                                                                           eeee       eeeee
                                                                                           eeeee      eeeeee
                                                                                            eeeee      eeeeee
               lllll                                    llllll                               eeeee       eeeee
             llllllllll                              llllllllll                               eeeee       eeee
             llllllllllll                          lllllllllllll                               eeee       eeeee
            lllllffflllllll                      lllllllffffllll                              eeeee       eeeee
            llllfffffffllllll                  lllllllfffffflllll                            eeeee       eeeee
           lllllffffffffflllllllllllllllllllllllllllffffffffflllllllll                      eeeeee      eeeee
           llllfffffffffffllllllllllllllllllllllllffffffffffflllllllllllllllll             eeeeee      eeeee
           llllfffffffffffffllllsfffssssffffssssffffffffffffffllllllllllllllllllll        eeeeee      eeeee
           llllfffffffffffffsssssfffssssffffssssffffffffffffffffffffffffsslllllllllll    eeeeee      eeeee
           llllffffffffffffffsssffffssssffffsssfffffffffffffffffffffffffsssssffllllllllleeeee       eeeee
          lllllfffffffffffffffssffffssssfffffsfffffffffffffffffffffffffssssssfffffllllleeeee       eeeee
         lllllfffffffffffffffffffffffssffffffffffffffffffffffffffffffffsssssffffffffslleeeel       eeee
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffsssseeeeel      eeee
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffsssssfeeeelll    eeeee
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssffeeeelll    eeeee
       llllfffffffflllllllllllllfffffffffffflllllllllllllffffffffffffffffffffffffsssssfffeeeeelll    eeeee
      lllllffffffffllllllllllllllfffffffffffllllllllllllllfffffffffffffffffffffffsssfffffffeeellll    eeee
llllllllllffffffffflllllllllllllfffffffffffflllllllllllllfffffffllllllllllffffffffffffffffffffllll
llllllllllllllllffffffllllllllfffffffffffffffffllllllllfffllllllllllllllllfffffffffffffffffffffllll
     lllllllllllfffffffllllllfffffffffffffffffffllllllffffllllllffffffffffffffffffffffffffffffflllll
     llllfffllllffffffffffffffllfffffflffffflllfffffffffffllllffffffffffffffffffffffffffffffffffllll
 lllllllllllllllfffffffffffffllllfffllllfffllllffffffffffflllllllllllllllfffffflllllllllllllllllllllllll
lllllllllllffffffffffffffffffllllllllllllllllllffffffffffffffffllllllllllffflllllllllnnnnnnnnnnnnllllllllllllll
     llllfffffffffffffffffffffllllllllllllllllfffffffffffffffffffffffffffffllllnnnnnnnnnnnnnnnnnnnnnnnllllllllllllll
     llllffffffffffffffffffffffffllffffffllffffffffffffffffffffffffffffffffllllllllnnnnnnnnnnnnnnnllllllllrrrrrlllllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrllllllllllllllllrrrrlllrrrrrrrrlllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrrrlll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrlll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrrrllll
      lllllfffffffffffffflllllffffffffffffffffllllllffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrllll
       lllllfffffffffllllllllllllffffffffffllllllllllllfffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlllll
        llllllffffffllllllllllllllffffffffllllllllllllllffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrllllll
         llllllllfffllllfffffffllllfffffflllllfffffffllllfffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrrrllllllllllllll
           lllllllllllllfffffffllllffffffllllffffffffllllfffffffffffffffffffflllllllllllllllllllllllllllllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
