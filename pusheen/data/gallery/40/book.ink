       lllll           lllll
       llffllllllllllllllffll
      llffffflllllllllfffffll
    llllffffffsffsffsffffffflll
   llfffffffffffffffffffffffffll
  llfffffffffffffffffffffffffffll
llllllffffflllffffffflllfffffllllll
llllllffffffffllflfflffffffffllllll
llfffffffffffflllllllffffffffffffll
llfffffffllllllllfllllllllffffffflllllll
lfffffflllllllllllllllllllllfffffflsssll
llfffflllllbbbbbblbbbbbblllllffffflssssl
llsssflfffllbbbbblbbbbbllfffllfssllfffll
 llffflllllbbbbbblbbbbbblllllfffllfsslll
  llllflllllllllllllllllllllfllllfllll
     lllllllllllllllllllllllllllllll
