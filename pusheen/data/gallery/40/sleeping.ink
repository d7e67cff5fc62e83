                                llllllll
                                llllllll
                          llllllllllllll
                          llllllllllllll
     llll            llll lllllll
     llflll        lllfll lllllll
    llffffllllllllllffffllllllllll
    llff ffssfssfsfff fffffssffflllll
   lllfffffffffffffffffffffssffssfflll
  llfffffffffffffffffffffffffffffffffll
llllllfflllllfffflllllllllllfffffff ffll
llllllfffffflfllflfffflllllfffffffffffll
llllffffffffllllllffffffffllffffffffllll
  llffffff ffffffffffflllllllllllllllfll
   lllfffffffffffffffflssssfsffffffflll
     llllllllllllllllllllllllllllllll
