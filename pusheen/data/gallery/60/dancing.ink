                                                  llllllll
                                                 lllllllllll
                                                 llullllllll
                                       llll      llullllllll
                                     lllllll    lllllll
              lllll                 lllffflll llllllulll
              llllllll          llllllff ffll lluuuuulll
              llfffllllllllllllllllllfffffflllllllllllll
             lllfffffflllllllssffssfffffffffllllllllll
             lllffff fffsssffssffssfffffffffffffllll
            llllfffffffffsfffssffffffffffffff fffflll
           lllffffffffffffffffffffffffffffffffffffflll ll
          lllff fffffffffffffffffffffllllffffffffflllllll
         lllffffffffffflllffffffffflllllllfffffflllllll
   llll  llfffffffffflllllllfffffffllfffflffffffflllllllll
 llllllllllfllfffffffllfffllffffflllfff fffffffffffffflll
lllffflllllllllfffffffff fffllllllllffffffffffff fff fflll
lllf fffllllllllffffffffffffflllplllfffffffffffffffffffflll
lllf fflllllfffffffffffffffffflllllfffffffffffffffffffffflll
lllfffffllffffffffffffffffff fffffffffffffffffffffffssssslll
 llfffffffffffffffffffffffffffffffffffffffffffffffffffffflll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffsslll
  llllffffsssssffffffffffffffffffffffffffffffffffffffsssslll
    lllllfssssfffffffffffffffffffffffffffffffffffffffffflll
      lllllffffffffffffffffffffffffffffffffffffffffffflllll
         llsssssfffffffffffffffffffffffffffffffffffflllll
         lllffffffffffffffffffffffffffffffllffffffllll
          llllllfffffffffffflllllllllllllllllllllllll
            lllllllffffffllllllllllllll
                 lllllllllll
