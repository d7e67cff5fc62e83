                             lllllllllll
                            lllrrrllrrrll
                            lllrrrrrrrlll
      lll             lll    llllrrrllll
     llllll         llllll     lllllll  llllllll
    lllfflllllllllllllfflllll    lll    llpllpll
    llffffflllllllslffffflllllllll      lllpplll
    llfff ffsffsffsffffffffffssflllll     llll
   lllfffffffffffffffffffffffssfffslll
   llfflllllllffflllllllfffffffffssffll
lllllffllrrrllfffllrrrllllllllfffsfffflllll
lllllllflllllfffffllllllllllfffffffffffllllll
lllllllffflflllllllflfffllllllfffffffffllssll
  llfffffffffllfllffff ffffffffffffffffllsslll
  llfffffff fffff f fffffffffffffffffffllfflll
  llfffffffffffffffffffffffffffffffffffllffll
  lllffffllllfffffllllffffffffffffffffllllll
   lllllllffllfffllffllfffffffffffflllllll
     lllllllllllllllllllllllllllllllll
