        llllwwwwwlll
      llwwwww   wwwwwl
      lww           wwl
     lllwwwwwwwwwwwwwll
     llfllwwwwwwwwwllfll
   lllf  flllllllllf  flll
  llf         f         fll
llllf   flllf   flllf  ffllll
lllllf  fffllflflffff  fllll
lllfff     flllllf      fflll
llf        flllllf        flllll
lsssfllffflkkkkkkklfffllllnnnlsl
lfffffllllkkww wwkkllllnnnnnnlsl
llsfflllllkkw   wkklllllllsllfll
 llllffffflkkkkkkklffffflllllll
   llllllllllllllllllllllllll
