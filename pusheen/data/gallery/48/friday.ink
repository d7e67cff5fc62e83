            lllll lllll            lllll
lllllllllllllggll llfllll        llllflll
llwwwwwwwwwwwwlllllff fflllllllllllf  fll
 llpp       pllllllf    fssfssffsf    fllll
   lpp    pppllllff    llff fsfffflf    flll
    llpp ppl lllf   ffllllffffffflllff    fll
      lppplllllf  flllyyyyllllllyyyyyllf  ffllll
    lllllllllllllfffllyyyylffffllyyyllf flllllll
    llfllflllllllf  flllllllllllllllllf flllllll
    llfllflllfff    ffffffllppplff fff    ffflll
    lllflffll              flllf             fll
     lllf  ffff                             ffll
      llllffssssf                         ssssll
        llllfff                            fffll
          lllssf                          fsssll
           lllff                           flll
            lllllf    fllffffffffllf    flllll
               llllllllllllllllllllllllllll
