                                      llllllllll
                                      llllllllll
                                       llllllll
                                      llllllllll
                                      llllllllll
                             llllllll  lllllll
                             lllllllll
        ll                ll llllllll
       lllll           lllllllllllllll
      lllffllllllllllllllffllllllllll
      llfffflllllllllllffffflllllllllll
      llffffffsffssfssfffffffffsssffsllll
     lllfffffffffsfffffffffffffssfffssfflll
    llffffffffffffffffffffffffffffffsfffflll
 llllllffflllllfffffllllllflllllfffffffffffll
  llllllffflllffflffflllfflllffffffffffffffll
 lllllllffffffffllllffffffllllllfffffffffflll
    llfffffffffflllffffffffllllllllllllllllll
    lllffffffffffffffffffllllssfslllllfffflll
     llllffffffffffffffffllssssfssffffffllll
       lllllllllllllllllllllllllllllllllll
