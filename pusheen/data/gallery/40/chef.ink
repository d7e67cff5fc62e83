              lllllllll
         llllllww  wwllllll
        llww            wwll
       lllw w w w w w w  wlll
       llllwllllllllllllwllll
       llfllllwwwwwwwwwlllfll
    llllffffllllllllllllffffllll
   lllfff  ffffffffffffff  ffflll
  llfff   ffffff  f ffffff   fffll
lllllfff ffllllff  ffllllff ffflllll
 lllllff fflffllffffflfffff ffllfll
llllllff     fllllllllf     ffllllll
llff         ffflfflfff         fflllll
llf f       ffllllllllff      ffffllslll
lssssflllffffllkkkkkklllffflllllllllllll
llffffflllllllkww ywwkklllllllnnnlllllsl
llsssflllllllkkw    wwklllllllllllllffll
lllffffllllfllkkwwwwkklllllllffffllsslll
  llllfffffffllllkkllllfffffffllllllll
     lllllllllllllllllllllllllllllll
