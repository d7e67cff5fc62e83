                                                              llllllllllllllllllll
                                                            llllllllllllllllllllllll
                                                            llllrrrrrrllllrrrrrrllll
                                                            lllrrrrrrrrllrrrrrrrrllll
                                                            lllrrrrrrrrrrrrrrrrrrlll
                                                            llllrrrrrrrrrrrrrrrrllll
                                                             lllllrrrrrrrrrrrrlllll
             llll                               llll          llllllrrrrrrrrllllll
           llllllll                          llllllll           llllllrrrrllllll       lll    ll
           lllllllllll                     lllllllllll            llllllllllll      lllllllllllllll
          llllffffllllll                 llllllfffflll              llllllll       lllllllllllllllll
          llllfffffflllll    llllllllllllllllffffffllll                ll          llllppppllpppplll
         llllfffff ffflllllllllllllllllllllfff fffffllllllllllll                   lllllpp pp ppllll
         llllfffffffffflllllllllllfffssssfff ffffffflllllllllllllllll               lllllpppppllllll
         llllf fffffffffssssfffsssfffssssffffffffffffffffffffsllllllllll              llllllllllll
         llllf ffffffffffssffffsssfffsssfffffffffffffffff fffssssfflllllll              llllllll
        lllllffffffffffffffffffsssffffffffffffffffffffffffffsssssfffffllllll              llll
        llllffffffffffffffffffffsfffffffffffffffffffffffffffssssffff ffsllllll
       llllfffffflllffflllfffffffffffflllfffflllffffffffffffsssfffffffssssllllll
      llllfffffllllllllllllllfffffffllllllllllllllffffffffffssfffffffssssffflllll
      llllffffllllrlllllrlllllfffffllllrlllllrrllllffffffffffffffffffssssfffflllll
     llllffffflllrrrrlrrrrllllf ffflllrrrrllrrrrlllffffffffffffffffffssffffffflllll
lllllllllllffflllllrrrrrrllllfffffflllllrrrrrrlllllllllllllllllfffffffffffffffflllll lll
llllllllllllllfllllllrrlllllffffffffflllllrrllllllllllllllllllffffffffffffffffffllllllllllll
    llllffffffffflllllllllfffffffffffflllllllllffffffffffffffffffffffffffffffffffllllllllllll
 lllllllllllllffffflllllflllffflllffflllfllllffffllllllllllllffffffffffffffffffffllllsssslllll
llllllllllllffffffffffffflllllllllllllllffffffffffflllllllllllfffffffffffffffffffllllsssssllll
    llllfff fffffffffffffflllllllllllllff ffffffff ffffffffffffffffffffffffffffffflllsssssllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssssslll
    llllffffffffffffffffff ff ff ff fffffffffffffffffffffffffffffffffffffffffffffflllsssssslll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfff fflll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffffllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsffflllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssslllll
     llllfffffffffffllllllffffffffffffflllllffffffffffffffffffffffffffffffffffffllllsslllll
      llllfffffffflllllllllllffffffflllllllllllfffffffffffffffffffffffffffffffflllllllllll
       llllllffffllllffffllllffffffllllfffffllllffffffffffffffffffffffffffffflllllllllll
        llllllllllllffffffllllffffflllffffffflllfffffffffffffffffffffffflllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
