                            lllllll                              lllllll
                           lllllllllll                        lllllllllll
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
 llllolllllllllfffffffffffffllllllllllllffffffffffffffffffffllllllllllllffffffffffffflllllllllollll
lllloooolllllllllllllllllllllllffffffllllllllllllllllllllllllllffffffllllllllllllllllllllllloooollll
llllooooooollllllllllllllllllllffffffllllllllllllllllllllllllllffffffllllllllllllllllllllooooooollll
llllooooooolllnnnnnnnnnnnnnnllllllllllllnnnllllc    cllllnnnllllllllllllnnnnnnnnnnnnnnlllooooooollll
llllllooooolllnnnnnnnnnnnnnnnnllllllllnnnnnllll      llllnnnnnllllllllnnnnnnnnnnnnnnnnlllooooollllll
 lllllllloolllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll      llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllloollllllll
     lllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll      llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllllllll
       lllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllc    cllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlllllll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllll
          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
