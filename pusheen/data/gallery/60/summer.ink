                                             l   llll  ll
                                            llllllyllllll
                llll                  llll lllyyyyyyyyylll
               llllllll            lllllllllyyy       yyylll
               llfffllllllllllllllllllffllllyyy        yylll
              lllf   fllllllllllllllf   flllyyy        yylll
             llllf     fssffssffssf     fllllyyy      yyylll
           llllff       fsffssffsf        flllyyyyyyyyyll
          lllf              ff              flllllyllllll
         lllf         ff          ff         fllllll
      lllllff      flllllf      flllllf      fflllll
      llllllllf   flllflllf    flllflllf   lllllllll
       lllllllf    ff   fllllllllf   ff    flllllll
      llllllllf         fllppppll          fllllllll
      lllff              fllppllf              fflll
    llllrllllllff         ffllff         fllllllwwllll
   llrrrrwwwwwrrllllllllllllllllllllllllllrrwwww  wwwll
   llrrrr    wrrrrrrrwwwwwwrrrrrwwwwwrrrrrrrw       wll
   llrrrw    rrrrrrrr     rrrrrrw    rrrrrrrr      wwll
    lllwwwwwwrrrrrrrr     rrrrrrw    rrrrrrrrwwwwwwlll
  lllllllllllrrrrrrrwwwww rrrrrrwwwwwrrrrrrrrlllllllllll
lllbbbbbbblllllllllbbbbbllllllllllbbbbblllllllllbbbbbbblll
llbbbb bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  bbbbll
llbbbb    bbbbbbbb       bbbbbbbb    b  bbbbbbbb  b bbbbll
 lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
   llllllllllllllllllllllllllllllllllllllllllllllllllll
