              llwwwwlll
         llwwwwww  wwwwwwll
        lwww            wwwl
       llww  ww w w w w  wwll
       lllwwlwwwwwwwwwwlwwlll
       llflllww      wwlllfll
    llllf  fllllllllllllf  fllll
   lllf          ff          flll
  llff      ff        ff      ffll
lllllff   fllllf    fllllf   fflllll
 lllllf   flffllffffflffff   fllfll
llllllf       llllllll       fllllll
llf           fflfflff           flllll
llf          flllkklllf          fllslll
lssssflllfffflkkkkkkkkllfffllllllnnnnlll
llfffffllllllkkww  wwkkllllllnnnnnnnllsl
llsssflllllllkkw    wwklllllllnlllllffll
lllffffllllflkkkwwwwkkkllllllffffllsslll
  llllf    fflkkkkkkkklff    fllllllll
     lllllllllllllllllllllllllllllll
