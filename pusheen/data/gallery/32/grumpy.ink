                    lleeeeeeel
                  leeeeeeeeeeell
                 lleeeeeeeeeeeel
   llll       lll leeeellyeeeeel
   llllllllllllflll ll llyylll
   lffflllllsff fllllll lll
  llffffffsfffff   sfflll
 llffllllf flllff ffffsflll
llllffllff flllfllllfff flllll
llllffffllllffffllllf    flsll
 llf    fffff            flssl
 llf                     flfll
 lllfllllffllllf       ffllll
   llllllllllllllllllllllll
