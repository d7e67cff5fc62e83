   lllll      lllll
   llffllllllllffllllll
   llffffffsfsff fffflllll
  llfffffffffffff  fflkkllll
lllffflllfffflllffffllkkklfll
lllllplfllffflfpllllllkkklflllll
lllfff fflllllf ffffllkkklfflssl
 llff   ffffff      flkkklfflffl
 llfffffffffffffff  flkkklflllll
llllllllllfflllllfffflkkkllllll
llwwwlllllllllllllllllkkklwwwll
llw                wwlkkklwwwll
lllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllll
