      llll        llll
     llffllllllllllffll
    lllffffsfssfsffffllll
  lllfffffffffffffffffflll
  lfffffflllffffllllfffffll
lllllfffllllffffllllffflllll
lllllffffffllllllffffffllllllll
llffffffffffffffffffffffffllllll
lsfffffffflfflllfllfffffffflssll
lfffffffffllllllllffffffffflfll
llssfffffffffffffffffffffsllssl
 lllfffffffffffffffffffflllflll
   llllllllllllllllllllllllll
