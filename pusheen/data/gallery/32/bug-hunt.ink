         lllll      lllll
         llffllllllllffll
       lllffffffssfffffflll
      llffffffffffffffffffll
    llllffffllfffffllfffffllll
     llllfffllfllffllffffllll
 llllllllfffffflllfffffffffllll
lllwlllwlllfflffllfflfffffffllll
llllllllwllllllllllllfffffssllsl
llllllllwllllllllfllffffffsslffl
llllwlwlllffffffffffffffffllllll
  llllllllllllllllllllllllllll
