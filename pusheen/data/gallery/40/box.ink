           lllll        lllll
          llffllllllllllllffll
         lllffffllllllllfffflll
       llllffffffsfssfsffffffllll
      lllfffffffffffffffffffffflll
    llllfffffflllfffffflllffffffllll
    llllllffffflflfffflflfffffllllll
lll llllllfffffffllllllfffffffllllll lll
llllllffffflllllfffffffflllllfffffllllll
lloolllllllllfllllllllllllflllllllllooll
llllllnnnnnnlllnnll cllnnlllnnnnnnllllll
  llllnnnnnnnnnnnllccllnnnnnnnnnnnllll
    llnnnnnnnnnnnllllllnnnnnnnnnnnll
    llnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
    llllllllllllllllllllllllllllllll
