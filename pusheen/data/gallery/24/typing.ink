     llll      llll
     lffllllllllffl
   llffffffffffffffll
  llfffflfffffffffffll
llllffflllffffllffffllll
llllffffflllllffffffllll
llffllllllllllllllllffll
llfflleeeelllleeeellflll
llfflleeeelppleeeellllll
 llflleeeeelleeeeelllll
llllllllllllllllllllllll
