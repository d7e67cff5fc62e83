                    lrrl
                    lrrl
    ll         ll   lrll  ll
   lllll lllllllll  lrll llll
   lfffllllllffflllllllllllflll
  llf  fffsff     fssflllff flll
 llffflf    flf   ffffsfllf ffll
llllfllwlf flwllllllfff fllfflll
llllffffflrlffffllllf    fllllll
 llf    lrrlf            fll
 llf     fff            fll
  lllf  ff   fff    f   lll
   lllllllllllllllllllllll
