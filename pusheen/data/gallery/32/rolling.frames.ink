               ll
       lllllllllllllll
     lllfssf flllffffllllll
    llfffff    f f     ffll
   llf          flllf  fll
   llf    fllff ffllf ffsl
    llf  fllffflplff  ffsll
     llf fllllllpllllf fffllll
     llf  fllfffffffllf   fflll
      llf fllllf   flf  flllll
      llf          ffffflll
       lff         lllllll
       ggggffffsfgfglll   g g
llllllllgglllllllgggllllllggglll
           lllllllll
         llllffssfslll
         lff     fffflllll
        llf         flllll
      lllf flllff    fflfll
     lllf  flfflf   fff  fll
    lllf flllllfllffllf   flll
   llf   fllflflplfflff   fflll
  llff    fllfffllf   ffslllll
   lfff        ffllf ffsll
   llsffs      fllf  fsll
    llllff flllf      fl
     gggllllllggggllllflggg
lllllggglllllllgglllllllggglllll
                  lllll
            lllllllfflllll
     lllllllllffff     fsll
   lllff       flff    ffsll
  llff     flllllllf   fffll
  llsf     llflllflf     flll
  llssf    fffflllf    flllll
   llf       flppllfflfffllll
    llllff flflfffflllf  fll
    lllllf flllf        flll
    llllff     fffsfsf ffl
       llllf  ffllllllllfl
   g g    llgfglll   ggggl
lllgggllllllggglllllllggllllllll
        llllllllll
      lllssff  ffllll
     lllssf      fflllll
     llf f    fllf   fflllll
   llllff    fllflfllf   ffll
   lllllf    ffflllfllf    fll
    lffffflffflplffflf    fsfl
    lf   flllflllff      fsfll
    ll    ff  fflff      ffll
    lff fffff  flllf fllllll
   llllllllsfff      flllll
          llllf   ffllllll
gggg      gggllffllglg
lgglllllllgggllllllgggllllllllll
             lllllllll
         llllllfsfssfllll
       llllllf  ff    fll
     lllfflff          fll
   llllf  fff   ffllf  fll
 lllfff   llff  fllllf  fl
  llllff  fllllllllllf  fll
     llsff  fflplflfllf  lll
     llsff  flfffffllff  ffll
      llsf flllf          fll
     llff    fff       fffll
     lllllff  fllf   ssfslll
     llggggllllllglgllllllggg
llllllllgglllllllgggllllllggglll
       llll   lll ll
       lllllllllllllllll
       llff     flllfffllll
       llsf  ffff ff   ssflll
      llsff flllf        fffl
   llllsfff  fllf  ff      fll
 lllfffff fffflplfflllf   ffll
  lllf   fllllllllllllf  flll
    llf  flf   fffllff ffll
    lllffff    fllllf flll
     llllll          flll
      llllff ff      fl
     g g llllsggg fflll g g
lllllggglllllllgglllllllggglllll
                 lll
                lllll
      lllllllllllfffllll
      lffllllsfsf   fflll
     llf   ffff  ff   ffllll
    llff  fff   flllffflllll
    llf  fllllffllff   ffffll
   llllffffffflpplf       fsll
   lllll     fflllfll    fffll
    llf     flfllllll     fsll
    llssf   fllllfllf     flll
    llfff           ffffllll
   gggllff    gllllllggggl
lllgggllllllggglllllllggllllllll
