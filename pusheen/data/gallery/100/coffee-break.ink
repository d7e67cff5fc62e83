                                                                           eeee      eeee
                                                                            eeeee    eeeee
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
       llllffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssseeelll    eeee
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffeeelll   eeeee
     llllffffffflllllllllllfffffffffflllllllllllffffffffffffffffffffsssffffeeelll   eeeee
llll llllffffffflllllllllllfffffffffllllllllllllffffffffffffffffffffssfffffffellll   eeee
lllllllllllllffffflllllllfffffffffffffflllllllffllllllllllllllfffffffffffffffflllll
  llllllllllllffffflllllfffffffffffffffllllllfffllllllllfffffffffffffffffffffffllll
    lllllllllffffffffffffllffffllffffllffffffffflllllffffffffffffffffffffffffffflll
llllllllllllllffffffffffllllffllllfflllffffffffflllllllllllllfffllllllllllllllllllllllll
llllllllfffffffffffffffffllllllllllllllfffffffffffffffffflllfffllllllllllllllllllllllllllllllll
    llllfffffffffffffffffflllllflllllfffffffffffffffffffffffffllllllllllllllllllllllllllllllllllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllrrrrrlllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrlllllllrrrrllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrlllllllllrrrlll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrrrlllllllllrrrlll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrlllllllllrrrlll
     llllffffffffffffllllffffffffffffffllllffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrllllllllrrrllll
      llllffffffffllllllllllffffffffllllllllllfffffffffffffffffllllrrrrrrrrrrrrrrrrrrlllrrrrrrlllll
       lllllfffffllllffflllllffffffllllffflllllffffffffffffffffflllrrrrrrrrrrrrrrrrrllllllllllllll
        llllllllllllfffffflllfffffllllfffffflllfffffffffffffffffllllllllllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
