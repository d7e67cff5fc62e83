 lllllllll   llllll                  llllll   llllllllll
llrrlrrrll   llffllll              lllllflll  llppplllplll
llrrrrrrll  lllf  fllllllllllllllllllff  fll  lpp ppppppll
lllrrrrlll  llf     flllllllllllllllf    flll llpp   pppll
  llllll  llllf       fssffssffsssf      fllll llppppllll
        lllllf        fss fssf fsf        ffllllllllll
       lllff               fs                fllll
      lllf                                     fll
     lllf        flf  flf      flf   flf       flll
  lllllllllf    fllllllll      flllllllf    fllllllllll
    lllllllf      pllllff       fllllpp     fllllllll
  lllllllllf          fllffllffllff         flllllllll
  llllffff             llllllllllf            ffffllll
  lllf                 ffffffffff                 flllllll
  lll             flllllllf  flllllllf             fllllllll
  llfff         fllrrrrrrrllllrrrrrrrllf          ffllssslll
  llssssssf flllllrrrrrrrrrllrrrrrrrrrlllllf  fssssslllsssll
  llffffff  fllllllrrrrrrrrrrrrrrrrrrllllllf  ffffffllssssll
  llsssff        ffllrrrrrrrrrrrrrrrlff        ffsssllffffll
  lllssssf fllllllllrrrrrrrrrrrrrrrrlllllllllffsssslllf flll
   lllff    ffllllllrrrrrrrrrrrrrrrrllllllff     flllssslll
    llllllf       ffllrrrrrrrrrrrrlllf       fflllllffllll
      lllllff      fllllrrrrrrrrlllllf      flllllllllll
         lllllllllllllllllrrrrlllllllllllllllllllllll
            lllllll      llllll       llllll
