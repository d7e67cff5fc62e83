                            lllllll                              lllllll
                           lllllllllll                        llllllllll
                           llllfflllllll                    lllllllffllll
                          llllfffffflllll                  lllllffffffllll
                          llllffffffffllllllllllllllllllllllllffffffffllll
                          lllffffffffffllllllllllllllllllllllfffffffffflll
                        lllllffffffffffffssssfffssssfffssssfffffffffffflllll
                      lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
                    llllllfffffffffffffffffssfffssssfffssfffffffffffffffffllllll
                   lllllfffffffffffffffffffffffffssffffffffffffffffffffffffflllll
                 lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                llllffffffffffffffffllllllffffffffffffffffllllllffffffffffffffffllll
                lllffffffffffffffffllllllllffffffffffffffllllllllfffffffffffffffflll
           lllllllllllllfffffffffffllllllllffffffffffffffllllllllffffffffffflllllllllllll
           llllllllllllllfffffffffffflllllfffffffffffffffflllllffffffffffffllllllllllllll
              llllfffffffffffffffffffffffflllffffllfffflllffffffffffffffffffffffffllll
            lllllllllllllfffffffffffffffffllllffllllffllllffffffffffffffffflllllllllllll
  lll      lllllllllllfffffffffffffffffffffllllllllllllllffffffffffffffffffffflllllllllll      lll
  llllll    llllfffffffffffffffffffffffffffflllllfflllllffffffffffffffffffffffffffffllll    llllll
 lllllllll  llllffffffffffffffllllllllffffffffffffffffffffffffllllllllffffffffffffffllll  lllllllll
 lllooollllllllfffffffffffffllllllllllllffffffffffffffffffffllllllllllllfffffffffffffllllllllooolll
lllloooooolllllllllllllllllllllffffffllllllllllllllllllllllllllffffffllllllllllllllllllllloooooollll
llloooooooolllnnnnnnnnnnnnnnlllfffffflllnnnnllccccccccllnnnnlllfffffflllnnnnnnnnnnnnnnllloooooooolll
llloooooooollnnnnnnnnnnnnnnnnllllllllllnnnnnllcc    ccllnnnnnllllllllllnnnnnnnnnnnnnnnnlloooooooolll
llllooooooollnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllc      cllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllooooooollll
 lllllloooollnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllc      cllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlloooollllll
     llllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllc      cllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllll
       llllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllcc     cllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllll
          lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllccccccccllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
          lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
          lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
          lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
          lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
          lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
