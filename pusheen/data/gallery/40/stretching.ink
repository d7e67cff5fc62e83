                                  llllll
                                  llssll
                             llll llsssl
                           llllllllsffll
      lll          llll  lllssffssllllll
     llflll      lllflllllffffffsfffll
     llfffllllllllfffflfffffffffffffll
     llf ffsfssfsff ffffffffffffffffll
    llffffffffffffffffffffffffffffffll
lllllfffllllffffllllffffllffffffffffll
 lllllfflfflfffflffllllllfffffffffffll
 lllllfffffllllllfffflllllffffffffffll
lllllfflllllllfffff ffffffffffffffflll
llffffllffffffffffffflllllllffffffffll
lllllllllllllllllllllll   llllllllllll
