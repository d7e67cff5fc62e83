       ll            llwwll           llll
   l  llll   l       llwwwl      lllllllyllllll
  lllllrrlllll       llllll      lllyyyyyyyylll
   llrrrrrrrllllll   lluull    lllllyyy  yyyll
 lllrrrrrrrrlllllllllluuyyyylllllllyyy    yyylll
 lllllrrrrlllllf fllluuuuuulllfffllllyyyyyylllll
    llrllllllllf  flluuuuuuulff  flllyyllyyl
    lll  llllff   fllllllllllf    fllll  lll
        lllf           ff           flll
        llff     flllf     flllf     fll
llllllllllllff fllllllf  fllllllf  flllllll
llfffllllllllf  ff ffllllllff ff   fllllll
ll   lllllfff       fllppllf       fffflll
llf  fllf            fllllf             llllll
lllf  fff                              ffllslll
 llllffssssf                        fssssllssll
   lllllfff                           fffllssll
      llsssf                         sssllfflll
      llllf                          ffllsslll
        llllff   flllfffffflllf    flllllllll
           lllllllllllllllllllllllllllllll
