          lllllllllllllll
        lllbbbbbbbbwbbbbblll
      lllbbbbb bbw  bbbbbbblll                    llllllllll
     lllbbbbbbbbw  bbb bbbbbbll                  lllbbbbbbll
     llbbblllbbbbbbbbbbw    bbll lll              llllbblll
 llllllllllllllbbww    wbbbbbbbllllll     llllllllllbbbbbbll
llyyyyll lllffllwwwwbbbbbbbbbbbllfflll    llbbbbblllbbbbbbll
llyyyyll llfllbbbbbbbbbbbbbbbbbbbllfll    lllbbblllllllllll
lllyyllllllflbbbbbbbbbbbbbbbbbbbbblflll   llbbbbbll
   ll llllfflllllllllllllllllllllllffllll lllllllll
    llllf          f  fsf  f          fllll
   lllff                               fflll
   lllf      fllffllff    fllffllff     ffll
llllllllf    fllllllf     fllllllf    fllllllll
  lllfllff     fffffflllllffffff     ffllflll
lllllllll          flrrrrrlf         flllllllll
 llff              fllrrrrlf              ffll
lllf                flllllff                lllllll
llf          fffflllllllllllllffff          fllsslll
llssssfllllllllpppppppppppppppppllllllllfssssllsssll
llssssfflllllpppp             pppplllllffssssllssslll
llffff ffffffllpp              pllffffff ffffllffflll
lllssssllllllllp               pllllllllsssslllfflll
 lllff fllpppppp               ppppppllf fflllssllll
  llllllllpp                       ppllllllllfllll
    llllllllllppppppppppppppppppplllllllllllllll
       llllllllllllllllllllllllllllllllllllll
