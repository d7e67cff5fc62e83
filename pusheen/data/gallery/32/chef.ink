        llllllllllll
      llllllw   wlllll
      llw           wll
     llllllllllllllllll
     llflllwwwwwwwlllfll
   lllfffflllllllllfffflll
  llfff fffffffffffff fffll
llllffffflllff fflllfffffllll
lllllffffffllflflfffffffllll
lllffff   fflllllff   fffflll
llf      ffflllllfff     fflllll
lsssfllffflllkkklllfffllllllllsl
lffffflllllkwwywwklllllfnlllllsl
llsffllllllkww wwkllllllllsllfll
 llllfffffllkkkkkllffffflllllll
   llllllllllllllllllllllllll
