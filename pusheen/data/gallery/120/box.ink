                                  lllllll                                      lllllll
                                 lllllllllll                                lllllllllll
                                 llllfflllllll                            lllllllffllll
                                lllllfffflllllll                        lllllllfffflllll
                                llllffffffffllllll                    llllllffffffffllll
                               lllllfffffffffllllllllllllllllllllllllllllllffffffffflllll
                               llllffffffffffffllllllllllllllllllllllllllffffffffffffllll
                               llllfffffffffffffffssssffffssssffffssssfffffffffffffffllll
                            lllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllll
                          llllllllffffffffffffffffssssffffssssffffssssffffffffffffffffllllllll
                        lllllllfffffffffffffffffffffsfffffssssfffffsffffffffffffffffffffflllllll
                       llllllffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffllllll
                     llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                    lllllfffffffffffffffffffffllffffffffffffffffffffffffllffffffffffffffffffffflllll
                   lllllfffffffffffffffffffllllllllffffffffffffffffffllllllllffffffffffffffffffflllll
                   llllffffffffffffffffffffllllllllffffffffffffffffffllllllllffffffffffffffffffffllll
             lllllllllllllfffffffffffffffffllllllllffffffffffffffffffllllllllffffffffffffffffflllllllllllll
             lllllllllllllllllffffffffffffflllllllfffffffffffffffffffflllllllffffffffffffflllllllllllllllll
                 lllllffffllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffflllll
                 llllffffflllfffffffffffffffffffffflllffffllllfffflllfffffffffffffffffffffflllfffffllll
              llllllllllllllllfffffffffffffffffffffllllffllllllffllllfffffffffffffffffffffllllllllllllllll
   lll        llllllllllllfffffffffffffffffffffffffllllllllllllllllllfffffffffffffffffffffffffllllllllllll        lll
  lllllll      llllffffffffffffffffffffffffffffffffffllllllffllllllffffffffffffffffffffffffffffffffffllll      lllllll
  lllllllll   lllllffffffffffffffffffllllllllffffffffffffffffffffffffffffffllllllllfffffffffffffffffflllll   lllllllll
 llllllllllll llllfffffffffffffffffllllllllllllffffffffffffffffffffffffffllllllllllllfffffffffffffffffllll llllllllllll
 llllooollllllllllffffffffffffffflllllllffllllllffffffffffffffffffffffffllllllfflllllllfffffffffffffffllllllllllooollll
 llllooooolllllllllllllllllllllllllllffffffffllllllllllllllllllllllllllllllfffffffflllllllllllllllllllllllllllooooollll
llllloooooooollllllllllllllllllllllllffffffffllllllllllllllllllllllllllllllfffffffflllllllllllllllllllllllloooooooolllll
llllooooooooollllnnnnnnnnnnnnnnnnnllllllllllllllnnnnllllc      cllllnnnnllllllllllllllnnnnnnnnnnnnnnnnnllllooooooooollll
llllllooooooollllnnnnnnnnnnnnnnnnnnllllllllllllnnnnnllllc      cllllnnnnnllllllllllllnnnnnnnnnnnnnnnnnnllllooooooollllll
llllllllloooollllnnnnnnnnnnnnnnnnnnnnnllllllnnnnnnnnllllc      cllllnnnnnnnnllllllnnnnnnnnnnnnnnnnnnnnnlllloooolllllllll
   lllllllllollllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllc      cllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllolllllllll
      lllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllc      cllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllllllllll
         llllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllc      cllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllll
            lllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
