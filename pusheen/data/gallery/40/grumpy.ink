                         llllllllllll
                       lllleeeeeeeeelll
                      lleeeeeeeeeeeeelll
                      lleeeelllleeeeeell
    lllll        lllll lllllllllllllllll
    llfllllllllllllfll       lllllll
   llffffllllllllfffflllllll  llll
   llfffffsfsffsffffffffssflllll
  lllflllffffffffllfffffsfffslll
llllfffllllffffllllffffffffssffll
lllllfflllfffffflllflllllffffffflllll
lllllffffffllllffffflllllfffffffllssll
 llfffffffffffffffffffffffffffffllssll
 llffffff ff fffffffffffffffffffllffll
  llfffffffffffffffffffffffffffflllll
  lllfflllllfflllllfffffffffffllllll
    lllllllllllllllllllllllllllll
