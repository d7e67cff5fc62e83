                           lllll
                           llssl
                      llllllsffl
    lll        lll  lllsffslllll
    llllllllllllfllllfffffffll
    lfffllllllfffffffffffffffl
   llffffffffffffffffffffffffll
llllfffllfffflllfffffffffffffll
lllllflfflflflflllllfffffffffll
llllffflllllllffffffffffffffll
llffflllfllfffffffllllfffffffll
lllllllllllllllllll  lllllllll
