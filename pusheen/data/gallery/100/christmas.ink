                                   llllllll    llllllllll
                               llllllllllllllllllllllllllll
                            lllllllllllllllllllllww   wllll                  lllll
                          llllllrrrrrrrrrrrrrlllw      wlll                 lllllll
                        llllllrrrrrrrrrrrrrrrllllw    wllll            lllllllllllllllll
                      llllllrrrrrrrrrrrrrrrrlllllllllllllll           lllllllllylllllllll
              ll     lllllrrrrrrrrrrrrrrrrrllllllllllllll              llllllyy yyyllllll
            lllllll lllllrrrrrrrrrrrrrrrrrrlllllllllll                   llllyyyyylllll
           lllllllllllllrrrrrrrrrrrrrrrrrrrllllllllllll                  lllllllllllll
           llllffllllllrrrrrrrrrrrrrrrrrrrrllllllfffllll                 lllllllllllll
          llllffffflllrrrrrrrrrrrrrrrrrrrrrllllfffffllll                 llllgggggllll
          llllfllllllllllllllllllllllllllllllllllllffllllllllll         llllgggggggllll
         llllfllllllllllllllllllllllllllllllllllllllfllllllllllllllll  llllgggggggggllll
         llllllllw            wwwwwwww          wllllfffffflllllllllllllllgggggggggggllll
         llllllllw                              wllllffff f ffssssslllllllggggggggggggllll
         llllfllllllllllllllwwwwwwwwwwwlllllllllllllffffffffffsssssffllllgggggggggrrrggllll
        lllllfffllllllllllllllllllllllllllllllllllfffffffffffsssssffllllggggggggrrrrrrggllll
       lllllfffffffffffffffflllllllllllffffffffffff fffffffffssssfflllllllggggggrrrrrrllllll
       llllffffffffffffff f ff f f ff f f ff ffffffffffffffffsssffflllllllggggggggrrrlllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllggggggggggggglllll
      llllfffffffffflllllfffffffffffffffffllllffffffffffffffffffffffllllggggggggggggggglllll
lllllllllfffffffffflllllllffffffffffffffllllllllfffffffffffffflffffllllgggggyyyggggggggglllll
llllllllllllllffffllllllllffffffffffffffllllllllffllllllllllllllffllllggggy     ygggggggglllll
   lllllllllllfffffllllllffffffffffffffffllllllffflllllllllffffffllllgggggy     gggggggggglllll
    llllfffllfffffffffffffllffffflffffllfffffffffffllfffffffffffllllgggggggggyggggggggggggggllll
llllllllllllllfffffffffffllllffllllffflllffffffffflllllllllllllllllggggggggggggggggggggggggglllll
llllllllfffffffffffffffffflllllllllllllllfffffffffffffffllllllllllllllllgggggggggggggggllllllllll
    llllfffffffffffffffffffllllllllllllffffffffffffffff f fffffffllllllggggggggggggggggglllllll
    llllffffffffffffffffffffffffffffffff fffffffffffffffffffffffffllllggggggggggggggy   ylllll
    llllffffffffffffffffffffffffffff ffffffffffffffffffffffffffflllllgggrrrggggggggg     ygllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllllggggrrrrrrgggggggy    gggllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllgggggrrrrrrgggggggggggggggglllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllggggggggrrggggggggggggggggggglllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffllllggggggggggggggggggggggggggggggglllll
     llllffffffffffflllllllfffffffffffflllllllffffffffffffflllllllllllllllllllllllllllllllllllllllll
      lllllffffffflllllllllllfffffffflllllllllllffffffffffffllllllllllllllllllllllllllllllllllllllll
       llllllffffllllfffffllllffffffllllfffffllllffffffffffffffffffffffffffllllnnlllllllllllllllll
         lllllllllllffffffflllfffffflllffffffflllffffffffffffffffffffffffllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
