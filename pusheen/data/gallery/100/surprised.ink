                                                              llllllllllll
                                                              llllllllllll
                                                              llllrrrrllll
                                                               lllrrrrllll
                                                               llllrrrlll
                                                               llllrrllll
                                                                lllrrllll
                                                                llllllll
             llll                               llll            llllllll          lll
           llllllll                          llllllll            lllllll         llllll
           lllllllllll                     lllllllllll          lllllllll        lllllll
          llllffffllllll                 llllllfffllll         llllrrllll       lllllllll
          lllffffffflllllllllllllllllllllllllfff ffllll         lllllllll       llllfflllll
         llllfffff ffflllllllllllllllllllllfffffffffllllllllll   llllll        llllffffllllllllll
         llllf ffffffffllllllllsssfffssssffffffffffflllllllllllllll        llllllllffffffllllllll
         llllf ffffff ffssssffssssfffssssffffffffffffffffffflllllllllll   lllllllffffff ffffflll
         llllf ffffffffffssffffsssfffsssfffffffffffff ffffffsssssfllllllllllllffff fffffffffllll
        lllllffffffffffffffffffsssffffffffffffffffffffffffffsssssffffllllllllllffffffffffffllll
       lllllffffffffffffffffffffsfffffffffffffffffffffffffffssssfff ffsslllllllffffffffffffllllllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffssssllllllffffffffffffffllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffssssfffllllffffffffffffffflllll
      llllffffffffffflfffffffffffffffffffflffffffffffffffffffffffffffssssffffllllfffffffffffflllll
     llllfffffffffllllllllfffffffffffffllllllllfffffffffffffffffffffsssfffffffllllfffffffffllllll
llllllllffffffffflllllwwllffffffffffffllwwwlllllffffffffffffllfffffffffffffffffllllffffffffflllll
llllllllllllllfffllllllllllfffffffffffllllllllllflllllllllllllfffffffffffffffffflllfffffffffflllll
   lllllllllllffflllllllllfffffffffffffllllllllfflllllllffffffffffffffffffffffffllllffffffllllllll
    llllfllllfffffflllllfffffflllllffffffllllffffllllfffffffffffffffffffffffffffllllffllllllllllll
llllllllllllllfff fffffffffflllllllllfffffffffffflllllllllllllffffffffffffffffffflllflllllll
llllllllfffffffffffffffffffllllrrrllllfffffffffffffffffffflllffffffffffffffffffffllllllll
    llllffffffffffffffffffflllrrrrllllfffffffffffffffff f fffffffffffffffffffffffllllll
    llllfffffffffffffffffffllllrrllllfffffffffffffffffffffffffffffffffffffffffffflllll
    llllfffffffffffffffffffflllllllllffffffffffffffffffffffffffffffffffffffffffffllll
     lllffffffffffffffffffffffllllffffffffffffffffffffffffffffffffffffffffffffffflll
     llllfffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           llllfffffffffflllllffffffffffffffffffffffffffffffflllllffffffffffllll
           llllffffffffflllllllfffffffflllllllllllllfffffffffllllllfffffffflllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll   llllllllllll         llllllllllll   llllllllllll
