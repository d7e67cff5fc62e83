         lllll            lllll
        llffllll        llllffll
        llffffllllllllllllffffll
      llllffffffssfssfssffffffllll
    lllfffffffffffffffffffffffffflll
   lllff ffffffffffffffffffffffffflll
 llllfffffffllllfffffffllllffffffffllll
lllllllfffffllllfffffffllllfffffflllllll
 lllllllfffffffflfflfflffffffffflllllll
 llffffffffffffflllllllffffffffffffffll
 llffffffllllllllllllllllllllllffffffll
llllfffllllllllllllllllllllllllllfffllll
llllfffllleeeeeeelllllleeeeeeelllfffllll
 lllfffllleeeeeellpllplleeeeeelllllllll
 lllfffllleeeeeeellpplleeeeeeellfflssll
  llfflllleeeeeeeeelleeeeeeeeellllllll
 llllllwwllllllllllllllllllllllwwwwwlll
llllllllllllllllllllllllllllllllllllllll
