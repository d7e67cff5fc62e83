                    llllllllll
                  llleeeeeeeelll
                 lleeeeeeeeeeeel
   llll       lll llllllllllllll
   llllllllllllflll ll lllllll
   lffflllllsffffllllll lll
  llffffffsffffffffsfflll
 llffllllffflllfffffffsflll
llllffllfffflllfllllffffflllll
llllffffllllffffllllfffffflsll
 llffffffffffffffffffffffflssl
 llffffffffffffffffffffffflfll
 lllfllllffllllffffffffffllll
   llllllllllllllllllllllll
