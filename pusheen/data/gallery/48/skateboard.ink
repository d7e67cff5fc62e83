       lllll           lllll
      lllfllll       llllffll
      llfffflllllllllllfffflllllll
      llffffffsffssfssff fffffflllllll
     lllfffffffffsfffffffffffffsssffllll llllll
     llffffffffffffffffffffffffssfffsslllllsssll
    lllffffffffff ffffffffffffffffffsffflllsssll
 llllllfffllllfffffffllllfflllllfffffffffllsssll
  llllllffflllffffffflllffllllfffffffffffllfffll
  llllllfffffflllllllfffffllllllfffffffffllsslll
    llffffffffflllllffffffffffffffffffffflllll
    llffffffffffflffffffffffffffffffffffflll
    llfffffffff f ffffffffffffffffffffffflll
    lllffffffffffffffffffffffffffffffffflll
lllll lllfffffffffffffffffffffffffffffflll lllll
llrlllllllffflllllffllllllllffflllllffllllllrrll
llllrrllllllllllllllllllllllllllllllllllllrrlll
  llllllllllllllllllllllllllllllllllllllllllll
        lllyyyllllllllllllllllllllyyylll
         llllll                 lllllll
