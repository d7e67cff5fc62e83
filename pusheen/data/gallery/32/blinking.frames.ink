      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf      fff f     flll
  lff   lfflf  flfflf  ffll
lllllf  flllff fllllf flllll
lllllf    fllllllf    fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf      fff f     flll
  lff   lfflf  flfflf  ffll
lllllf  flllff fllllf flllll
lllllf    fllllllf    fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   fllff   lwllf  ffll
lllllf  llflff fllllf flllll
lllllf    fllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   fllff   lwllf  ffll
lllllf  llflff fllllf flllll
lllllf    fllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
