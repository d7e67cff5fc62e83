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
 lllloollllll llllfffffffffffffffffllllllllllllffffffffffffffffffffffffffllllllllllllfffffffffffffffffllll lllllloollll
 llllooooollllllllffffffffffffffflllllllffllllllffffffffffffffffffffffffllllllfflllllllfffffffffffffffllllllllooooollll
 llloooooooolllllllllllllllllllllllllffffffffllllllllllllllllllllllllllllllffffffffllllllllllllllllllllllllloooooooolll
llllooooooooollllnnnnnnnnnnnnnnnnllllfffffffflllnnnnllllccccccccllllnnnnlllffffffffllllnnnnnnnnnnnnnnnnllllooooooooollll
llllooooooooolllnnnnnnnnnnnnnnnnnnlllllllllllllnnnnnnllcc       cllnnnnnnlllllllllllllnnnnnnnnnnnnnnnnnnlllooooooooollll
llllooooooooolllnnnnnnnnnnnnnnnnnnnnnllllllllnnnnnnnnllcc      ccllnnnnnnnnllllllllnnnnnnnnnnnnnnnnnnnnnlllooooooooollll
llllllloooooolllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllcc      ccllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllloooooolllllll
   lllllllooolllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllcc      ccllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllooolllllll
      llllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllcc      ccllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllll
         lllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllcc      ccllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllllll
            llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllccccccccccllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
             llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
