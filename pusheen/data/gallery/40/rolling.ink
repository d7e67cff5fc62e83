                  lllll
               lllllflll
           lllllllf  flll
        lllllf        sslllll  llll
       llllllf        ffssflllllllll
     llllfllf  fllllf  ffffsf   fll
    llff        ffflf           fll
   llsssf         lllffflllf    fll
  llssfff     ff flppllfffllf    fl
  llfff      llfflllllff  ff  flfll
   llf      fllfllllfff      fllllll
    llf      flllllffllf     fflll
    lllllllf     flllff        fll
       lllllllf            fssfll
            llllllf       fffslll
gg g        ggggllllf   gggglll
lggglllllllllgggllllllllggglllllllllllll
