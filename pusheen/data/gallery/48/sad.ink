             lllll           lllll
            llfflllllllllllllllffll
            llf  flllllllllllf  fll
          lllf     fsffsffsf     flll
        lllff     fffffsfffff     fflll
       lllf    llllllf   fllllllf   flll
     llllfff   fllllf     fllllff  fffllll
     lllllllffllbbllf  f  fllbbllfflllllll
     lllllllfllbbblfflllllfllbbbllflllllll
     llff  fllbbblffflffflffflbbbllf  ffll
    lll     lbbblff          flbbbl    fll
    llsssffflbbblf            lbbblfffsssll
    lllffffllbbllf           flbbbllfffflll
     llsssfllbbll             llbbllfsssll
     lllffflbbbll             llbbllffflllllllll
llllllllllllbbbllf           fllbbllllllffssssll
llbbbbbbbbbllbblllllllllllllllllbbllllllffssslll
 llllllllllllllllbbbbbbbbbbbbllllllllllllllllll
