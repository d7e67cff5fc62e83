                                llllllll
                                llllllll
                          llllllllllllll
                          llllllllllllll
     llll            llll lllllll
     llflll        lllfll lllllll
    llffffllllllllllfffflllllllll
    llfffffssfssfsfffffffffssfffllll
   lllfffffffffffffffffffffssffssfflll
  llfffffffffffffffffffffffffffffffffll
llllllfflllllfffflllllllllllffffffffffll
llllllfffffflfllflfffflllllfffffffffffll
llllffffffffllllllffffffffllffffffffllll
  llfffffffffffffffffflllllllllllllllfll
   lllfffffffffffffffflssssfsffffffflll
     llllllllllllllllllllllllllllllll
