                               llllllllllllll
                            llllleeeeeeeeeelll
                           lllleeeeeeeeeeeeellll
                          llleeeeeeeeeeeeeeeeell
      ll               ll  lleeeellllllllleeeell
     llllll         llllll  llllllllllllllllllll
    lllfflllllllllllllfflll        llllllll
    llffffflllllllllfffffllllllll   lllll
    llffffffsffsffsff fffffffssllllllll
   lllfffffffffsfffffffffffffssfffllll
   llffflllllffffflllllffffffffffssflll
lllllffffllllfffffllllffffflllfffsffflll
lllllllfflllffffffflllfllllllffffffffflllllll
lllllllfffffflllllffffflllllllfffffffffllssll
  llffffffffflffflfffffffffffffffffffffllssll
  llfffffff fff fff fffffffffffffffffffllffll
  llfffffffffffffffffffffffffffffffffffllflll
  lllffffllllfffffllllffffffffffffffffllllll
   llllfllffllfffllffllfffffffffffflllllll
     lllllllllllllllllllllllllllllllll
