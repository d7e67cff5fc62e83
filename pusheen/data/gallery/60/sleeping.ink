                                             llllllll
                                                llll
                                              llll
                                       llllllllllllll
       llllll                  lllll   llllll
       llflllll             lllllflll  llllll
      lllfffflllllllllllllllllffffllllllllllll
      lllfffffflllllllllllllfffffffllllllllllllll
      lllfffffffssfffssffssfffffffffffffsssfffllllll
     llllffffffffffffssfffffffffffffffffssffffsssfllll
    lllfffffffffffffffffffffffffffffffffsfffffssfffflll
    llfffffffffffffffffffffffffffffffffffffffffffffffflll
   lllfffffffffffffffffffffffffffffffffffffffffffffflllll
llllllffffflllflllffffffflllflllfffflllllfffffffffffflllll
lllllllllffflllllffffffffflllllfllllllllfffffffffffffffflll
lllllllllffffffffllflllflllfffffllllllllffffffffffffffffflll
llllllffffffffffflllllllllfffffffflllllllllllfffffflffffffll
    llffffffffffffffffffffffffffffllsssssssssffffssssfffffll
     lllffffffffffffffffffffffffflllsssssssssfffffssssffllll
      lllllllllfffffffffffffffffffllllllllllllllllllllllll
        lllllllllllllllllllllllllllllllllllllllllllllll
