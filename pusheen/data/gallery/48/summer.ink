                                   lll lll lll
              l                    llylyyylyll
            llllll           llllllllyyy yyyllll
            llfflllll lllllllllflllyyy     yyyll
           lllf fflllllllllllf  fllyy       yyll
         llllf     ssfssfssf    fllllyy   yyllll
        lllff      ff fsfff       fllyllyllyll
       lllf                        fflllll lll
     llllff    fllllf    fllllf     flllll
     llllllf   llffllf  fflffllf  flllllll
     llllllf       fllllllff      fllllll
     llfff          flppllf          ffll
   lllrllllllff     ffllff      ffllllwwwll
  llrrrwwwwrrrrllllllllllllllllrrrrwwww wwll
  llrrr   wrrrrrrwwwwrrrrrwwwwrrrrrw     wwl
   llrwww rrrrrrw    rrrrr   wrrrrrrw wwwwll
  llllllllrrrrrrwwwwwrrrrrwwwwrrrrrrlllllllll
llbbbbbbblllllbbbbbbllllllbbbbbbllllllbbbbbblll
lbbbb bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbll
llbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbll
  lllbbbbbllllllllbbbbbbbbbblllllllllbbbblll
