                                       llllllll
                                       llullllll
                                ll     lllllllll
                              lllll   lllull
           lllll            lllfflll llllulll
           llflllll   llllllllffffllllluuulll
           llffffllllllllllsffffffflllllllll
           llffffffssffssffsfffffffffflll
         llllfffffffffffsffffffffffffffflll
        lllfffffffffffffffffffffffffffffflllll
       lllffffffffffffffffffflllllfffflllllll
   lll llfffffffflllllffffffllffllffffflllllll
llllllllllllffffflffflfflllllfffffffffffffffll
llfffflllfllfffffffffflllllllfffffffff ffffffll
llffffllllllffffffffffflllllffffffffffffffffflll
llffffllfffff ffffffffffffffffffffffffffffssssll
lllfffffffffffffffffffffffffffffffffffffffffffll
 lllfffffffffffffffffffffffffffffffffffffffsssll
  llllffssssffffffffffffffffffffffffffffffffflll
    llllfffffffffffffffffffffffffffffffffffflll
       llssssfffffffffffffffffffffffffffffllll
       llllffffffffffffffffffflllllllllllll
         llllllffffffllllllllllllllllllll
             llllllllll
