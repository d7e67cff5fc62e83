               llllllllll
              llllllllllll
              llllrrrrlllll
           lllllllrrrrlllll
        llllllllllllllllllll
      llllllllppllllllllllllll
     llllllpp   ppppppppppllllll
    lllllpp               ppllll
    llllpp                 ppllll                 lll                                         lll
   lllllp                   pllll               llllllll                                   llllllll
   llllpp                   pllll              lllllllllll                               lllllllllll
   lllllp   p p ppp p p p  ppllll             lllllfflllllll                          llllllllfflllll
    llllpllllllllllllllllllplllll             llllffffflllllll                       llllllffffffllll
    llllllllllllllllllllllllllll             lllllfff fffllllllllllllllllllllllllllllllllfffffffflllll
   lllllllllccccc cc cccclllllllll           llllffffffffffllllllllllllllllllllllllllllfffffffffffllll
  llllllcc                 ccllllll         lllllfffffffffffflllllllllllllllllllllllllffffffffffffllll
llllllc                      cclllll        lllllf ffffffff fffsssssfffsssssfffssssffffffffffffffflllll
llllcc                         clllll    lllllllfffffffffffffffsssssfffsssssfffssssfffffffffffffffllllllll
llllc                           cllll  lllllllffffffffffffffffffsssffffsssssfffssssfffffffffffffffffllllllll
llllcc                          clllllllllllffffffffffffffffffffffffffffsssfffffffffffffffffffffff ffffllllll
llllllllc            ccccc      llllllllllfff ffffffffffffffffffffffffffssfffffffffffffffffffffffffff fffllllll
  lllllllllc       clllllllcc clllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
   llllllllllc    lllllllllllllllllllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
    llllllllllllclllllooolllllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     lllloollllllllllooooooollll llllfffffffffffffffffffflllllllffffffffffffffffffflllllllffffffffffffffffffflllll
     lllllooolllllloooooooollllllllllffffffffffffffffffflllllllllffffffffffffffffllllllllllfffffffffffffffffffllll llll
      llllooooooooooooooooollllllllllllllllffffffffffffflllllllllfffffffffffffffllllllfllllllfffffffffflllllllllllllllll
      lllllooooooooooooooollllllllllllllllllffffffffffffflllllllffffffffffffffflllllfffffllllffffffffffllllllllllllllll
       lllloooooooooooooolllll llllfffffffffffffffffffffffflllffffffffffffffffffffffffffffffffffffffffffffffffflllll
       lllllooooooooooooolllllllllllllllllllffffffffffffffff fffffllllfffffffllllffffffff ffffffffffffflllllllllllll
        lllloooooooooooollllllllllllllllllllffffffffffffffffffffffllllllfflllllllffffffffffffffffffffffllllllllllllllll
        llllloolllllllllllllllllllfffffffffffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffffffffffffllllll
         llllllllllllllllllllllllff fff ffffffffffffffffffffffffff fffllllllffff ffffffffffffffffffffffffff fff ffllll
         llllllllfffffflllllllllffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffflllll
          lllllffff f ffflllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllllfffffffflllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           lllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllllllllllffffffssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
             lllloolllllfffffffssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllll
             llllllllllllllffffffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffllll
              lllllllllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                        lllllllsssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslllll
                           lllllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
                            llllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslllll
                            lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                             llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                              lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                                llllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
                                  lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
                                       llllllfffffffffffflllllllllllllllllllllllllllllllllffffffffffflllllll
                                        lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                          llllllllllllllllll                           lllllllllllllllll
