          llll
          llll
     lll  llyll  ll
     lllllluuullllll
    llffllyyuullfffll
  lllffffllllllffffflll
 llfffffllffffflfffffll   ll
llllfffllllffflllffflllllllll
llllffffffllllfffffflllllllll
lffff ffffflllflfffffffllllll
lssfffffllflllflfffffsllllllllll
llsfffffflllflllffffffllllllllll
lllffffffffffffffffffllllpllplll
  llllllllllllllllllllllllllllll
