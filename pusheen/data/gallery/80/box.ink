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
llllolllllllffffffffffllllllllllffffffffffffffffllllllllllfffffffffflllllllollll
llloooollllllllllllllllllfffffllllllllllllllllllllffffflllllllllllllllllloooolll
lllooooolllnnnnnnnnnnnlllllllllllnlllcccccclllnlllllllllllnnnnnnnnnnnlllooooolll
lllllooolllnnnnnnnnnnnnllllllllnnnlllc    clllnnnllllllllnnnnnnnnnnnnlllooolllll
 llllllllllnnnnnnnnnnnnnnnnnnnnnnnlllc    clllnnnnnnnnnnnnnnnnnnnnnnnllllllllll
    lllllllnnnnnnnnnnnnnnnnnnnnnnnlllc    clllnnnnnnnnnnnnnnnnnnnnnnnlllllll
       llllnnnnnnnnnnnnnnnnnnnnnnnlllcccccclllnnnnnnnnnnnnnnnnnnnnnnnllll
        lllnnnnnnnnnnnnnnnnnnnnnnnnllllllllllnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        lllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnlll
        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
