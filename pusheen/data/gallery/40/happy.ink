    ll     lllll        lllll     ll
  llllll  llffllllllllllllffll  llllll
 lllllllllllfffffsfssfsffffflllllllllll
   lll llllffffffffffffffffffllll lll
       llffffffffffffffffffffffll
llllllllllffffllllffffllllffffllllllllll
llffllllllfffppffllllllffppfffllllllffll
llfflllfffffffffffllllffffffffffflllffll
llffflfffffffffffffffffffffffffffflfffll
 lllffsssffffffffffffffffffffffsssfflll
  llllfffffffffffffffffffffffffffflllll
     llffffffffffffffffffffffffffllslll
      llllffffffffffffffffffffllllllll
         llllllllllllllllllllllllll
          eeeeeeeeeeeeeeeeeeee
