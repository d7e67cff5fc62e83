                         lllllll
                          llllll
                    llllllllllll
    lll          lll llllllllll
    lflll   llllllllllllll
   llfffllllllllffflllllllll
   llffffffsffffffffffsffsslll
  llfffffffffffffffffffffsfffll
lllllfllllffffllllllllffffffffll
lllllffffllllllfffllllffffffffll
  lfffffffllllffffllllllllllllll
  llfffffffffffffllssffsffffflll
   lllllllllllllllllllllllllll
