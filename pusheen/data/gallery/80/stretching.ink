                                                                     lllllllll
                                                                    llllllllllll
                                                                    lllsssssslll
                                                                    lllsssssslll
                                                                    lllsssssslll
                                                          llllllll llllffffsslll
                                                       lllllllllllllllsfffffflll
                                                     llllllsfffffllllllssfffllll
             lll                         ll         llllfsssfffffsssllllsssllll
            llllll                    lllllll    llllllfsssfffffssssffllllllll
           lllfllllll               lllllflll lllllllfffsssfffffsssfffflllll
          llllffflllll            lllllfffflllllllffffffffffffffsffffffflll
          lllffffffllllllllllllllllllffffffllllffff fffffffffffffffffffflll
          lllffffffffllllllllsfflllfff ffffffffffffffffffffffffffffffffflll
          lllfffffffffssfffsssffsssf ffffff f ffffffffffffffffffffffffffllll
          lllffffffffffsfffssfffssffffffffffffffffffffffffffffffffffffffflll
         llllfffffffffffffffsfffffffffffffffffffffffffffffffffffffffffffflll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
       llllfffffffllllfffffffffffflllllfffffffffffffffffffffffffffffffffflll
 lllllllllffffffllllllllfffffffffllllllllfffllllllllffffffffffffffffffffflll
 llllllllllllffllllfflllfffffffflllffflllllllllllllfffffffffffffffffffffflll
      llllllffffffffffllfffflfffllff ffffllllffffffffffffffffffffffffffflll
  llllllllllfffffffffflllfllllflllffff ffllllllllllffffffffffffffffffffflll
  ll   lllffffffffffffflllllllllllfffffffffffffffffffffffffffffffffffffflll
  llllllllfffffflllllllllllffffffffffffffffff ffffffffffffffffffffffffflll
llllllllllffffllllllllllllllfffffffffffffffffffffffffffffffffffffffffffllll
lllfffffffffflllfffffffffffffffffffffffffffffflllllllllfffffffffffffffffllll
lllffffffffffllllfffffffffffffffffffffffflllllllllllllllfffffffllfffffffflll
lllllllllllllllllllllllfffflllllllllllllllllll       llllllllllllllllllllll
  lllllllllllllllllllllllllllllllllllllll             llllllllllllllllllll
