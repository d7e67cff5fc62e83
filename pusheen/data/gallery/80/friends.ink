                                                 lllllllllll
                                                llllrllllllll
                                                llllrrrrrllll
                                                 lllllrlllll
         lllll                       lllll         llllllll
         llllllll                 lllllllll          lll
        lllffflllll             llllllfflll
       llllffffflllllllllllllllllllfffffllllll
       lllffff fffllllllllllllllllff ffffllllllllllll
       lllfffffffffsssffsssffsssfffffffffffffffllllllllll
       lllffffffffffssffsssffsssfffffffffffff ffssssfllllll
      llllfffffffffffffffsfffffffffffffffffffffssssffffflllll
     llllffffffffffffffffffffffffffffffffffffflllllffffsssllllllllll
     lllfffffffffffffffffffffffffffffffffffffllllllllffsssfflllllllll
    llllfffffffllllfffffffffffffllllffffffffflllcclllllllllllllccclll
lllllllfffffffllllllfffffffffffllllllffffffflllc   ccffcffcffcc  clllll
lllllllllllfffllllllfffffffffffllllllfflllllllcc     cc ff fc     clllll
   lllffflffffffflffllfffffffflfflffffflllllcc          c           cclll
lllllllllllfffff fflllfflllfflllf fffffllllcc    cllllc    cllllc    ccllll
 lllllfffffffffffffflllllllllllfffffffllllllll   lllllcc  ccllllc  cllllllll
   lllffffffffffffffffffffffffffffffffflllllllc  ccllllllllllllcc  clllllll
   lllffffffffffffff ff f f ffffffffffllllllcc      cllllllllc      ccllllllll
   lllfffffffffffffffffffffffffffffffflllc         cccclcllcccc         clllllll
   llllfffffffffffffffffffffffffffffffllcc        cllclllllclllc        clllflll
    lllfffffffffffffffffffffffffffffffllffffc     cllllllllclllc     cffflllflll
    llllffffffllllllllfffffffllllllllflllfcc      clllllllllllc       ccflllclll
     lllllffflllllfllllffffflllllllllllllfcc        cccc  cccc        ccllllclll
       lllllllllffffflllffffllffffflllflllllc                        llllllllll
          lllllllllllllllllllllllllllllllllllllcclllllllllllllllccclllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
