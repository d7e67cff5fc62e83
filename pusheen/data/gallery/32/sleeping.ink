                         lllllll
                          llllll
                    llllllllllll
    lll          lllllllllllllll
   llflll  lllllllllllllll
   llfffllllllllffflllllllll
   llffffffsffffffffffsffsslll
  llfffffffffffffffffffffsfffll
lllllfllllffffllllllllfffff ffll
lllllffffllllllfffllllffffffffll
  lfffffffllllffffllllllllllllll
  llfffffffffffffllssffsffffflll
   lllllllllllllllllllllllllll
