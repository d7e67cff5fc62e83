   lllll      lllll
   llffllllllllffllllll
   ll  fsfssfsf  fffflllll
  lllllllllflllllllfssffsll
lllflkwkkkllkwkkklffff ssflll
llllllkkklfflkkkkllllf    flllll
llllff fllllllfffllllf     flssl
 ll      ffff              flssl
 llf                       flfll
  llffllllffllllf        ffllll
   llllllllllllllllllllllllll
