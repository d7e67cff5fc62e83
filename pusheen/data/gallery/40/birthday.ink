             lllll
             lllll
             lllll
       lll  llyyyll  lll
      llllllluuuullllllll
      llfflllyyyuullfffll
    lllfffllllllllllfffflll
  lllfffffffffffffffffffffll
  llffffffllfffffflllffffffll    l
llllllfffllllfffflllllfffllllll llll
llllllffffffflllllfffffffllllllllyll
llfffffffffffllllffffffffffffll llll
llffffffffflfflflfflfffffffffll llll
lsssffffffllfflllfflffffffslllllllllllll
llfffffffffllllfllllfffffffllwwllwwllwll
llffffffffffffffffffffffffflllllllllllll
 llllffffffffffffffffffffllllppppppppppl
    llllllllllllllllllllllllllllllllllll
