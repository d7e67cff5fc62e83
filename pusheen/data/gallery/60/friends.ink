                                    llllllllll
                                    lllrllrlll
                                    llllrrllll
       llll                lllll      llllll
      llllllll           lllllll        ll
      llfffllllllllllllllllffflll
     lllf fffllllllllllllfff fflllllllll
     lllf f ffssffssffssff fffffffffsllllll
     lllf fffffsffssffffffffffffffffssffflllll
    lllfffffffffffffffffffffffffffflllffffsllllllll
   lllffffffffffffffffffffffffffffllllllllssllllllll
ll lllfffffllllffffffffllllfffffflllcclllllllllcccll
llllllllfffllllfffffffflllllfllllllc   cf fccc   cllll
  llllllffffffflffflffllfffffllllcc   cc  c   c    clll
llllllllffffffflllllllllffffflllllc cllll   clllc  clllll
  lllfff ffffffflllllllfffffflllllcc llllclcllllc cllllll
  lllfffffffff ffffffff ffffflllllc   ccllllllc   cclllllll
  lllffffffffffffffffffffffflll       llclllcclc      clllll
   llfffffffffffffffffffffffllfff    cllcllllllc    cffllfll
   lllfffffllllllffffflllllllllcc     lllllllllc     ccllcll
    lllllflllfflllfffllffflllllcc      ccc ccc      ccllllll
      llllllllllllllllllllllllllllc  cllcccccllc  cllllllll
          lllllllllllllllllllllllllllllllllllllllllllllll
