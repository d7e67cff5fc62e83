
llllll lllll
llolllllloll
lloolllloll
lllllllllll
 llllllllll        lll
     llllll      llllll
    llffflllllllllffflllllll
    llfffffsfsffsffffffffllllll   lll
   lllfffffffffffffffffffssfflllllllll
   llfffffffffffflffffffffffssflllsssll
lllllfflllfffffflllfffllllffffffllsssll
 lllllffffflllllffffllllfffffffffllffll
 lllllff ffllllffffffllllfffffffflllll
  llffffffffllfffff ffffffffffffflll
  llfffffffffff fffffffffffffffffll
   lllfffffffffffffffffffffffffflll
    llllffffffffllllllfffffffflll
      llllllllllllllllllllllllll
