

lllllll llllllllll
lloooollllloooooll
llooooolyylooooll
 lloooolyylooolll
 lloooolyylooooll
 lllllllylllllll
       llllll               lllll
       lllfllll           llllflll
       llff flllllllllllllllff flll
      lllf    flllllllllllf     llllllllll
      lll      fssffssffsf         fffslllllll
      lllf      ff fsf ff            sssffflllll llllllll
     lllf                            ssf   ssslllllsssllll
    lllf    fff          fff         ff   fssffllllsssslll
    lllf  flllllf       llllf             fsf  ffllsssssll
 llllllllfflllllf      fllllfffllllllllf        fllfffffll
   lllfflff  fffllllllllfff  ffllffffff          fllf flll
 llllllllf     fllpppllf      flllllllf          fllsllll
    llf         flllllf              f           fllllll
    llf           ffff                           fllll
    llf                                          fll
    lllf                                        flll
     lllff                                     flll
      lllll      f                           fllll
         lllf  ffllf  flllllllllllf  fflff  flll
          llllllllllllllll      lllllllllllllll
