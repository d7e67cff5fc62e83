                                           lll
                                         lllllll
     llll            llll                llsssll
     lllllll       llllfll              lllsssll
    llfffflllllllllllffflllllll         llssssll
    llfffffssfssffsfff fflllllllll      llssssll
    llffffffsffsfffffffff fffssflllll   llffffll
   llfffffffffffffffffffffffssfffsslll  llffflll
  lllffffflffffffffflffffffffffffsffllllllfffll
llllllfflllllffffflllllfllllllfffffffllllssssll
  lllllflffflffffflfffllllfffffffffffflllssssll
llllllfffffflllllllffffflllllffffffffflllffflll
  llfff ffffflfflffffffffffffffffffffffllf fll
  llfffffff f f ffffffffffffffffffffffflffffll
  llffffffffffffffffffffffffffffffffffllffflll
  lllffffllllfffflllllffffffffffffffffllfllll
   lllllllffllfffllffllffffffffffffllllllll
     lllllllllllllllllllllllllllllllll
