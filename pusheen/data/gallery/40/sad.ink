          lllll         lllll
          llfflllllllllllffll
         llfffffssfsfssfffffll
       lllfffffffffsffffffffflll
      llfffffllllfffffllllfffffll
    lllllffffllllfffffllllfffflllll
     lllllffllllfffllfflllllfllllll
    llllffllbbllflllllfllbbllffllll
    llffffllbllfffffffffllbllffffll
    lssffflbblfffffffffffllbllffssll
    llfffllbllfffffffffffllbllffffll
    llssfllbllfffffffffffllbllfssllllll
  llllllfllbllfffffffffffllbllflllllllll
lllllllllllblllllllllllllllbllllssfsssll
llllllllllllllllllllllllllllllllllllllll
