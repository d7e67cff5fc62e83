                     llllll                          llllll
                    lllllllll                      lllllllll
                   llllffflllll                  lllllfffllll
                   lllff fffllllllllllllllllllllllllfffffflll
                  llllffff fffllllllllllllllllllllfff ffffllll
                  lllfffffff fffssssffssssffssssfff ffffffflll
                lllllffffffffffffsssffssssffsssfffffffffffflllll
              lllllffffffffffffffssffffssffffssfffffffffffffflllll
            lllllffffffffffffffffffffffssffffffffffffffffff ffflllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllfffffffffffffffflfffffffffffffffffflffffffffffffffffllll
          lllfffffffffffffflllllllfffffffffffflllllllfffffffffffffflll
     lllllllfffffffffffffflllllwlllfffffffffflllwlllllfffffffffffffflllllll
     lllllllllllllfffffffflllllllllfffffffffflllllllllfffffffflllllllllllll
        llllfffflfffffffffflllllllfffffffffffflllllllfffffffffflffffllll
      llllllllllllfffffff ffffffflllfffllffflllfffffffffffffffllllllllllll
      lllllllllllffffffffff fffffllllfllllfllllff ffffffffffffflllllllllll
      llllffffffffffffffffffffffffllllllllllllfffffffffffffff ffffffffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     llllfffffffffllfffffllffffffffffffffffffffffffffllfffffllfffffffffllll
llllllllllllllllllllfffffllllllllllllllllllllllllllllllfffffllllllllllllllllllll
llllllllllllllllllllfffffllllllllllllllllllllllllllllllfffffllllllllllllllllllll
lllooooooooooooooolllfffllllloooooooooooooooooooooolllllffflllooooooooooooooolll
lllooooooooooooooollllllllllloooooooooooooooooooooolllllllllllooooooooooooooolll
lllooooooooooooooooolllllollloooooooooooooooooooooolllolllllooooooooooooooooolll
lllooooooooooooooooooooooollloooooooooooooooooooooolllooooooooooooooooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llloooooooooolllooooooooooooooooooooooollooooooooooooooooooooooollloooooooooolll
llloooooooooolllooooooooooooooooooooooollooooooooooooooooooooooollloooooooooolll
llloooooooooolllooooooooooooooooooooooollooooooooooooooooooooooollloooooooooolll
llloooooooooolllooooooooooooooooooooooollooooooooooooooooooooooollloooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
