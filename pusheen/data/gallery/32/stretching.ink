                           lllll
                           llssl
                      llllllsffl
    lll        lll  lllsffslllll
    llllllllllllfllllfff fffll
    lfffllllllff fff        fl
   llf  ffffff              fll
llllfffllff flllfffff       fll
lllllflfflflflflllllff      fll
llllffflllllll  fffff       ll
llffflllfllff   ffllllf  f ffll
lllllllllllllllllll  lllllllll
