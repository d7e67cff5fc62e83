        lllll      llll
        lfflllllllllffll
      lllffffsfsfsffffllll
     llfffllllfffllllffflll
   lllllffllllfffflllfffllll
   lllllfllllflllfllllffllll
   llfffllllfffffffllblfffll
   lfffflbllfff fffflbllfffll
   llffllblfffffffffllllfffll
   llffllblfffffffffllllffllllll
lllllllllblflffffflllllllllfsssl
llllllllllllllllllllllllllllllll
