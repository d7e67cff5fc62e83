       llll          llll
      llffllllllllllllffll
     lllfffffsfssfsffffflll
    lllffffffffssfffffffflll
   llffffffffffffffffffffffll
llllfffffflllffffflllfffffffllll
 lllllfffflllffffffllffffflllll
 lllllfffffffllllllffffffflllll
 lffffffffffffffffffffffffffffl
lllffllllllllllllllllllllllfflll
lllffllleeeeelllllleeeeelllfflll
lllffllleeeeellpplleeeeelfllllll
 llffllleeeeeelllleeeeeelllllll
 lllllwllllllllllllllllllwwwlll
llllllllllllllllllllllllllllllll
