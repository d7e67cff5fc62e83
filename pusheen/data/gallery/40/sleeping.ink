                              llllll
                               lll
     ll              lll  llllllllll
    llllll         lllll  llll
    llffflllllllllllfffllllllll
    llfffffsffsffsfffffffffsfllllll
   lllffffffffsffffffffffffsfffsfllll
  llffffffffffffffffffffffffffffffflll
  llfffflfflffffflfflfffffffffffffflll
llllllffllllfffffllllflllllffffffffflll
llllllffffflllllllfffflllllllfffffffffll
  llffffffffllflffffffllllllllfffssfffll
   lllffffffffffffffffllssssssfffsssllll
    llllllllllllllllllllllllllllllllll
