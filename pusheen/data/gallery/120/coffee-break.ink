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
          lllllfffffffffffffffssffffssssfffffsfffffffffffffffffffffffffssssssffffflllllleeee       eeeee
         lllllfffffffffffffffffffffffssffffffffffffffffffffffffffffffffsssssffffffffsllleeel       eeee
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssseeell      eeee
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffsssssfeeeelll    eeeee
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssffeeellll    eeeee
       llllfffffffflllllllllllllfffffffffffflllllllllllllffffffffffffffffffffffffsssssffffeeeelll    eeeee
      lllllffffffffllllllllllllllfffffffffffllllllllllllllfffffffffffffffffffffffsssfffffffeeellll    eeee
llllllllllffffffffflllllllllllllfffffffffffflllllllllllllfffffffllllllllllffffffffffffffffffffllll
llllllllllllllllffffffllllllllfffffffffffffffffllllllllfffllllllllllllllllfffffffffffffffffffffllll
     lllllllllllfffffffllllllfffffffffffffffffffllllllffffllllllffffffffffffffffffffffffffffffflllll
     llllfffllllffffffffffffffllfffffflffffflllfffffffffffllllffffffffffffffffffffffffffffffffffllll
 lllllllllllllllfffffffffffffllllfffllllfffllllffffffffffflllllllllllllllfffffflllllllllllllllllllllllll
lllllllllllffffffffffffffffffllllllllllllllllllffffffffffffffffllllllllllffflllllllllllllllllllllllllllllllllll
     llllfffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffflllllllnnnnnnnnnnnnnnnnnnllllllllllllllll
     llllffffffffffffffffffffffffllffffffllfffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllllllllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllrrrrrrllllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrlllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrlllllllllllrrrllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrlllllllllllrrrllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrllll
      lllllfffffffffffffflllllffffffffffffffffllllllffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrrlllll
       lllllfffffffffllllllllllllffffffffffllllllllllllfffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrllllll
        llllllffffffllllllllllllllffffffffllllllllllllllffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrlllllllllllllllll
         llllllllfffllllfffffffllllfffffflllllfffffffllllffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrlllllllllllllll
           lllllllllllllfffffffllllffffffllllffffffffllllfffffffffffffffffffflllllllllllllllllllllllllllllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
