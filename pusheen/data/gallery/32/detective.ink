            lllll
          lllllllll
      lllllcncccnclllll
     llllllnncccnnllllll
   lllnnnnllnlllnllnnnnlll
  llllllllllffsflllllllllll
  llffffffffffflllllllllfll
lllllfffflllfffllllllllllllll
lllllffffffffllllllllllllllll
llffffff fffffffffflllnllfflll
lfffffffffffflflfffffllnllflllll
lsssfffffflfflllfflfffllllsslssl
lfffffffffllllfllllffffffffllfsl
llsfffffffffffffffffff fffsllfll
 llllffffffffffffffffffflllllll
   llllllllllllllllllllllllll
