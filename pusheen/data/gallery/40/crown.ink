             llll
      llll   llll  llll
      llllllllyllllllll
      lllllllyllyllyllll
     llfllyyyllllyyylllllllll
     llflllllllllllllfffffslllll
     llfffffffffffffffffffssffllll
    llffffffffffffffffffffffffsflll
 llllllflllllffffllllllllllfffffffllll
  lllllffflfllfflfllfllllfffffffffllllll
  lllffffffffllllff fffflllfffffffflssll
   llffffff fffffffff f fff ffffffflssll
   llfffffffffffffffffffffffffffffllffll
    llfffllllfffflllfffffffffffffflllll
llllllllllffllffllfflfffffffffllllllllll
lllluuuulllllllllllllllllllllllluuuullll
lllllllluuuuuuuuuuuuuuuuuuuuuuuullllllll
     llllllllllllllllllllllllllllll
