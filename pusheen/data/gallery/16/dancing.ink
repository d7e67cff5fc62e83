             lll
   lll llllllll
   lfflffffflll
 llffflffllfflll
llllffflllfffffl
lfffffffffffffsl
 llsffffffffffll
  lllllllllllll
