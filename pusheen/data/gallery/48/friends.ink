                             llllllll
                             llrrrlll
     llll             lll     llllll
     llllll         llllll      ll
    lllffllllllllllllfffllllll
    llfffffllllsffsfffffflllllllll
    llffffffsffsffsffffffffffssfllll
   llffffffffffffffffffffffflllffssllllll
  lllffffflffffffffflfffffflllllllllllllll
llllllffllllffffffflllflllllccccfcfccccclll
 llllllffllflfflfflflffllllc  cc  c cc  ccll
llllllfffffflllllllffffllllccclllccclllcclllll
  llfffffffffffffffffffllllcccclllllllccclllll
  llfffffffffffffffffffllc    clllllcc    ccllll
  llffffffffffffffffffllff   cllllllllc   ffllll
  lllfffllllllfffllllllllf    cllllllc    cfllll
    llllllllllfflllffllllllc   ccc ccc   lllllll
       lllllllllllllllllllllllllllllllllllllll
