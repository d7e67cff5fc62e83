                      lllllll                      lllllll
                      lllllllll                  lllllllll
                     lllfffflllll              lllllfffflll
                     lllffffffllllllllllllllllllllfffffflll
                    lllffffffffllllllllllllllllllfffffffflll
                   llllffffffffffsssfffssfffsssffffffffffllll
                 lllllffffffffffffssfffssfffssfffffffffffflllll
               lllllfffffffffffffffffffssffffffffffffffffffflllll
              llllffffffffffffffffffffffffffffffffffffffffffffllll
             llllffffffffffffffffffffffffffffffffffffffffffffffllll
             lllffffffffffffflllllfffffffffffflllllffffffffffffflll
         lllllllffffffffffffllllllffffffffffffllllllfffffffffffflllllll
         lllllllllllffffffffflllllfffffffffffflllllffffffffflllllllllll
           lllfffflfffffffffffffffllfffllfffllffffffffffffffflfffflll
         lllllllllllffffffffffffffllllllllllllfffffffffffffflllllllllll
 lllll   llllffffffffffffffffffffffllllllllllffffffffffffffffffffffllll   lllll
 lllllll llllffffffffffflllllllfffffffffffffffffflllllllfffffffffffllll lllllll
lllooollllllffffffffffllllllllllffffffffffffffffllllllllllffffffffffllllllooolll
llloooooollllllllllllllllfffffllllllllllllllllllllffffflllllllllllllllloooooolll
llooooooollnnnnnnnnnnnnlllllllllnnnllccccccllnnnlllllllllnnnnnnnnnnnnlloooooooll
llloooooollnnnnnnnnnnnnnnnlllnnnnnnllc    cllnnnnnnlllnnnnnnnnnnnnnnnlloooooolll
 lllllooollnnnnnnnnnnnnnnnnnnnnnnnnllc    cllnnnnnnnnnnnnnnnnnnnnnnnnllooolllll
    lllllllnnnnnnnnnnnnnnnnnnnnnnnnllc    cllnnnnnnnnnnnnnnnnnnnnnnnnlllllll
       llllnnnnnnnnnnnnnnnnnnnnnnnnllccccccllnnnnnnnnnnnnnnnnnnnnnnnnllll
        lllnnnnnnnnnnnnnnnnnnnnnnnnllllllllllnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
