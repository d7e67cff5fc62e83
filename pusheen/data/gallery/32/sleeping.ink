                         llbbbbl
                          llbbll
                    llbbbllbbbbl
    lll          lllllbbllllllll
   llflll  lllllllllllbbbl
   llf fllllllllf flllllllll
   ll    ffsfff      fsffsslll
  llf f ff    f ff   ff fsfffll
lllllfllllf  fllllllllf      fll
lllllf ffllllllfffllllf      fll
  lff    fllllf  fllllllllllllll
  llff          fllssffsffffflll
   lllllllllllllllllllllllllll
