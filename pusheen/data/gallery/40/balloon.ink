 lllllllll
lllrrrrrrll
llrwrrrrrrll lll            lll
llrrrrrrrrll llllll      llllll
lllrrrrrlll llfffllllllllllfffll
 lllllllllllllfffffsfssfsfffffllll
   lllll lllfffffffffffffffffffflll
     ll llfffffffllffffffllfffffflll
  llllllllllffflllllffffllllffffllllll
 llfffllllllfffffffllllllffffffflllll
  llfflllffffff ffflllllffff ffffffllll
  llffffffffffffff ffffff ffffffffffllll
   lllffsssffffffffffffffffffffffsssllll
     lllfffffffffffffffffffffffffffflfll
       llffffffffffffffffffffffffffllsll
        llllfffffffffffffffffffflllllll
          lllllllllllllllllllllllllll
