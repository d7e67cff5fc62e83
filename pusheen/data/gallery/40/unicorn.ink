            lll
            lll
     lll   lllll   lll  l
    llflll lllllllllflllllll
    lffffllllyllllfffllllllllllll
    lfffffllllllfffffffffsllllplll
   llffffffffffffffffffffsfffllllll
  llffffffffffffffffffffffffssfllllll
llllfffllllffffflllfflllllfffffflluulll
 lllllfflllffffllllflllffffffffffllllll
lllllfffffllllllfffffllllffffffffllllll
  lffffffffffffffffffffffffffffffllllyll
  llfffffffffffffffffffffffffffffllyylll
  lllfffffffffffffffffffffffffffllllllll
    llffffllfffffllllffffllfffflllllllll
     lllllllllllllllllllllllllllllllll
