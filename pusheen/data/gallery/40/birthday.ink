             llyll
             lyyll
             llull
       lll  lyyyyll  lll
      llllllyuuuuyyllllll
      llffllyyyyuuulfffll
    lllf  llyuuuuullf  flll
  lllff     fffff f     ffll
  llf    fllf    flllf    fll    l
llllll  fllllff flllllf fllllll lyll
llllllf  f ffllpllf     fllllllllyyl
llff        fllplff        ffll lbll
llf       flfflflfflf       fll lbll
lsssf     llfflllfflf     sllwwwwwwwwwwl
llfff     fllllfllllf     flwwwwwwwwwwwl
llfff            f        fllppppppppppl
 llllff   fff    fff    flllpppp ppp ppl
    llllllllllllllllllllllllllllllllllll
