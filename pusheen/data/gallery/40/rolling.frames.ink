                   ll
          llllllllllllllll
       lllllsffffflfllffllllllllll
      llfsffsf   fflff    fflfffll
     llffff ff        f       flll
    llff             flllf   fll
    llf       fff    flll   fffll
     llf    fllllfffllfff  ffssll
      llf   llllllflpplf     fsslll
       ll   ffllllfllllflllf   fflllll
       llf   fllffff   ffllf     fflll
        llf  flllllf    flf    flllll
        llf               f   fll
        llf             lflfflll
         llf      ff   flllllll
         ggggffssfssfggggllll    g gg
llllllllllggglllllllllgglllllllllgggllll
                llllllll
            lllllffssflllll
           lllf    fffssffllll
           llf        f   flllll
         lllf             flfllll
        lllf   flllf       flfffll
       lllf   fllfllf     ff    fll
     llllf  fllllllff   ffllf   flll
    lllff  fllllllflpllfllll     fflll
   llff     flllffflplfff    f  ffllll
   llff      ffff  fllf    fffsllllll
    lfff            fllf   fsslll
    llssffs        flllf  fssll
     lllfssf   flf         fll
       llllllflllllf       ffll
      ggggllllllllggggllllllllgggg
lllllllggglllllllllgglllllllllggglllllll
                       lllll
                  llllllllllllll
        llllllllllllllf    fffflll
      llllllllff            fssfll
    lllf           fllff     fsssll
   llff       llllfllfllf     fffll
   llssf      llfllllfflf       flll
   llfssf     llfflllff       llllll
   llsff         flppllf     ffllllll
    llf          flllllllfllf  ffll
     llllllf  flfllf  fflllf    fll
     llllllf  flllf            fll
      llllff         fsffs    fll
        llllff     fsfslllllfffll
          lllll   fllllllllllllll
   gg g      llggggl       gggg
llllggglllllllllgglllllllllgggllllllllll
          llllllllllll
         lllsff f  fllll
       lllsfff       fllllll
       llfssf           fflllllll
      llff       fflllf    fflllllll
      lllf      fllfflllllf      fll
    llllllf      fffllllfll       fll
     llflf  f    flllllffll      fffll
     lff    llfffllpplf fff     ffssll
     llf    flllffflll         fsssll
     llf           flfff        ffll
     llf   fsffff  fllllf  fllfllll
    lllllllllfssff   f    fllllll
     llll  lllllss        flllll
               lllf  flllllll
gg g        gggglllfllllgggg
lggglllllllllgggllllllllggglllllllllllll
                 llllllllll
           ll lllllssffssfllll
          llllllff fssfff fflll
        llllllllf            fll
       llff flff             fll
    llllf     f      ffllf   fll
  llllff    fllf    flllllf   fll
  llllf     flllflllffllllf   fll
    llllssf   ffflpplflllllf   fll
      lllffff   fflllfffflll   flll
       llfff   fllff  flllff    ffll
        llsf   lllf              fll
       llf     fflf             fll
      llff        fflf    fsffsflll
      llllllllff fllllf   fsflllll
         ggggllllllllggggllllll  g gg
llllllllllggglllllllllgglllllllllgggllll
          ll           ll
         lllllllllllllllllll
         llfffffff  fflflllllllll
          llf        fflff   fsllll
         llssf   fllf        sffssll
        llsfff  flllf          ffffl
     llllffff   fllf    f        flll
  llllllfff      flplffflllf      fll
  lllf      flllflpplfllffllf   ffll
   llll    fllfffffffllllllf   flll
     llf    flf    flffllff   fll
      llfffff      flllllf  flll
       llllllf             flll
        lllllf            flll
        l llllf fsf       fll
      gggg  lllllsggggflllll  gggg
lllllllggglllllllllgglllllllllggglllllll
                      lll
                     lllll
       llll        lllfffll
       llllllllllllllf  flllll
       llf fflsffsfsf      fflll
       llf    fffff    f    ffllll
      llf           fllllf  fllllll
     llf    fllllf  flffff   lllflll
     llflf  llfffllpplf          flll
   lllllllf     fllpplf ff      fssll
    llllff      ffflflffllf    ffffll
     ll        fllfllllfllf     fssll
     llffff     fllllflllf       flll
     llssff      ffff          fflll
      llsssf          ffllllllllll
   gg gllllff  ggggllllllllgggg
llllggglllllllllgglllllllllgggllllllllll
