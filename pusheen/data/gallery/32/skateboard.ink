    lllll      llll
    llffllllllllfflllll
    llfffsfsfsffffffflllll  lll
   llffffffffffffffffsffsllllsll
 lllfffllfffffllffffffffsffllssl
 lllllfllflfffllfllllffffffllfll
 llllfffffllllfffflllfffffffllll
  llffffffflffffffffff fffffll
   llffffffffffffffffffffffll
llllllfffflffffffffffflfffllllll
llllllllllllllllllllllllllllllll
 llllllllllllllllllllllllllllll
     llllll          lllll
