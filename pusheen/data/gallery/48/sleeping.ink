                                    lllllll
                                      lll
                               llllllllllll
      llll               llll  llllllllllll
     lllllll          llllfll  llllll
     llfffflllllllllllllfffflllllllll
     llffffffssfssffssffffffffffsslllllll
    lllffffffffffsffsfffffffffffssfffssllll
   lllffffffffffffffffffffffffffsfffssffflll
   llffffffffffffffffffffffffffffffffffffffll
  lllffffllffllfffffllffllffffffffffffffffllll
lllllllfflllllfffffflllllflllllllffffffffffflll
lllllllffffffllfllfllfffffllllllffffffffffffffll
lllllffffffffflllllllfffffflllllllllffffflffffll
   lllfffffffffffffffffffffllsssssssfffssssfffll
    llllffffffffffffffffffflllssssssffffsslllll
      lllllllllllllllllllllllllllllllllllllll
