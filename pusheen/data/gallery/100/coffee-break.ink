                                                                           eeee      eeee
                                                                            eeee     eeeee
             lll                                ll                           eeee      eeee
           llllllll                          lllllll                          eeee      eeee
           llllllllll                      llllllllll                          eee      eeee
          llllfffllllll                 lllllllfffllll                        eeee      eeee
         llllffffffllllll   llllllllllllllllffffffllll                       eeeee     eeeee
         llllfffffffflllllllllllllllllllllfffffffffllllllllllll             eeeee     eeeee
         llllffffffffffllllllllllsfffsssffffffffffflllllllllllllllll       eeeee     eeeee
         lllffffffffffffsssfffssssffssssffffffffffffffffffffsllllllllll   eeeee     eeeee
         llllfffffffffffsssfffssssfffssfffffffffffffffffffffssssffllllllleeeee     eeeee
        lllllffffffffffffffffffssffffffffffffffffffffffffffsssssffffflllleeee     eeee
       lllllfffffffffffffffffffffffffffffffffffffffffffffffssssffffffsssleeel     eeee
       llllffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssseeeell    eeee
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffeeeell   eeeee
     llllffffffflllllllllllfffffffffflllllllllllffffffffffffffffffffsssffffeeeell   eeeee
llll llllffffffflllllllllllfffffffffllllllllllllffffffffffffffffffffssffffffeellll   eeee
lllllllllllllffffflllllllfffffffffffffflllllllffllllllllllllllfffffffffffffffflllll
  llllllllllllffffflllllfffffffffffffffllllllfffllllllllfffffffffffffffffffffffllll
    lllllllllffffffffffffllffffllffffllffffffffflllllffffffffffffffffffffffffffflll
llllllllllllllffffffffffllllffllllfflllffffffffflllllllllllllfffllllllllllllllllllllllll
llllllllfffffffffffffffffllllllllllllllfffffffffffffffffflllfffllllnnnnnnnnnnnnnnnnnnllllllllll
    llllfffffffffffffffffflllllflllllffffffffffffffffffffffffflllllnnnnnnnnnnnnnnnnnnlllllllllllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrlllllllllllllllrrrllrrrrrrrllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrlll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrlllllllrrrrlll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrrlllllllrrrrlll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrllllllllrrrrlll
     llllffffffffffffllllffffffffffffffllllfffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlll
      llllffffffffllllllllllffffffffllllllllllffffffffffffffffflllrrrrrrrrrrrrrrrrrrrllrrrrrrrrllll
       lllllfffffllllffflllllffffffllllffflllllfffffffffffffffffllrrrrrrrrrrrrrrrrrrrlllrrrrllllll
        llllllllllllfffffflllfffffllllfffffflllffffffffffffffffflllrrrrrrrrrrrrrrrrrrlllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
