    ll     lllll        lllll     ll
  llllll  llffllllllllllllffll  llllll
 lllyyllllllf  ffsfssfsff  fllllllyylll
   lll llllf    ffffffff    fllll lll
       llf    fff      fff    fll
llllllllllf  fllllf  fllllf  fllllllllll
llffllllllf  pppfllllllfppp  fllllllffll
ll  lllfff       flpplf       ffflllf ll
llffflf           ffff           flfffll
 lllffsssf                    fsssfflll
  llllfff                      ffflllll
     llfff                    fffllslll
      llllf    fff    fff    fllllllll
         llllllllllllllllllllllllll
          eeeeeeeeeeeeeeeeeeee
