     lllll           lllll
    lllfllll   llllllllflll
    llff flllllllllllf  flllllll
    llf    fsffsffsf     ffffllllll
   lllf     fffsfff         fssffllllllllllll
   llf                      fsffflllllllllsll
  lllf    llf       fllf    fflloopppppppoolll
llllllf  flllf     flllllllllloop  bb     pooll
 llllllf fflfllllllfflfllllllop    ppppp    poll
lllllff      flppplff  ffllloo   pplllllpp   ool
  llf        fflllf       flop   plff fllp    ol
  ll            f         flop   pplllllpp   ool
  lllf                     llop   ypppppp   ooll
   llllf                   fllooooo     oooooll
     llff  flllf  fllllllf  flllooooooooooolll
     llllllllllllllllllllllllllllllllllllll
