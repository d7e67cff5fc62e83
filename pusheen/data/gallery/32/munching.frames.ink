      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    flf     flf    fll
lllllf  flllf   flllf  flllll
lllllf   fffllpllfff   flllll
llfff       flplf       ffflll
lf  flllllllllllllllllllf  lllll
lssslgggrrrrrrrrrrrrrgggfssslssl
lffffffllrrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf     fllllff     flllll
llfff       fffff       ffflll
lf  fllllllllf   fllllllf  lllll
lssslgggrrrrrlf flrrrgggfssslssl
lffffffllrrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf    fflflflff    flllll
llfff      flllllf      ffflll
lf  fllllllllf   fllllllf  lllll
lssslgggrrrrrlf flrrrgggfssslssl
lffffffllrrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    flf     flf    fll
lllllf  flllf   flllf  flllll
lllllf   fffllpllfff   flllll
llfff       flplf       ffflll
lf  fllllllllfffffllllllf  lllll
lssslgggrrrrrlf flrrrgggfssslssl
lffffffllrrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf     fllllff     flllll
llfff       fffff       ffflll
lf  flllf   ll   fllllllf  lllll
lssslggglf fllf flrrrgggfssslssl
lfffffflllrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf    fflflflff    flllll
llfff      flllllf      ffflll
lf  flllf   llf  fllllllf  lllll
lssslggglf fllf flrrrgggfssslssl
lfffffflllrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    flf     flf    fll
lllllf  flllf   flllf  flllll
lllllf   fffllpllfff   flllll
llfff       flplf       ffflll
lf  flllf   llffffllllllf  lllll
lssslggglf fllf flrrrgggfssslssl
lfffffflllrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf     fllllff     flllll
llfff       fffff       ffflll
lf  flllf           flllf  lllll
lssslggglf         flgggfssslssl
lfffffflllf       flllfffffllfsl
llsfflllggglllllllggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf    fflflflff    flllll
llfff      flllllf      ffflll
lf  flllf           flllf  lllll
lssslggglf         flgggfssslssl
lfffffflllf       flllfffffllfsl
llsfflllggglllllllggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fflff   fflff   fll
lllllf fllllff fllllff flllll
lllllf    fflllllff    flllll
llfff      fllpllf      ffflll
lf  flllf    fff    flllf  lllll
lssslggglf         flgggfssslssl
lfffffflllf       flllfffffllfsl
llsfflllggglllllllggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
