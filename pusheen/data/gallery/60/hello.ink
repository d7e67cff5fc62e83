                    llll                  llll   lllllllllll
                    lllllll             lllllll lllrrlllrrll
                   lllffllllllllllllllllllfffll  lllrrrrrlll
                   llfffffllllllllllllllffffflll lllllrllll
                 llllfffffffssffssffssffffffflllll lllllll
               llllffffffffffsffssfffffffffffffllll   l
              lllffffffffffffffffffffffffffff ffflll
        l    lllff ffffffffffffffffffffffffffff fflll
     llllllllllfffffffffllllllffffffflllllffffffffflllll
    lllffflllllllllfffflllffllfffffflllflllfffffllllllll
    llff ffllllllllffffffffffllllllllfffffffffffllllllll
    llffffflllllffffffff ffffflllllllfffffffffffffllllll
    lllffffllff f ffffffffffffflllllfffffffffff f ffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffffll
     llllffffffffffffffffffffffffff fffffffffffffffffflll
      lllllfsssssffffffffffffffffffffffffffffffffssssslll
        llllffffffffffffffffffffffffffffffffffffffffffll
          lllssssfffffffffffffffffffffffffffffffffssssll
           lllffffffffffffffffffffffffffffffffffffffflll
            lllllffffffffffffffffffffffffffffffffllllll
              lllllffffffllllllllllllllllffffffllllll
                 lllllllllllllllllllllllllllllllll
