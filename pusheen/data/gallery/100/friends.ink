                                                             llllllllllllll
                                                             lllllllllllllll
                                                             lllrrrlllrrllll
                                                             llllrrrrrrlllll
                                                              lllllrrllllll
            lllll                              lllll           llllllllll
           lllllllll                        lllllllll            llllll
           lllllllllll                    lllllllllll
          llllffffllllll                llllllffffllll
         llllfff fffllllllllllllllllllllllllfff fffllll
         llllfffff fffllllllllllllllllllllfff fffffllllllllllllll
         llllf fffff fflllsfffssssfffsssfff fffffffflllllllllllllllll
         lllffffffffffffsssfffssssfffsssffffffffff f fffffffssslllllllll
         llllf ffffffffffssfffssssfffssfffffffffffffffffffffssssffflllllll
        llllfffffffffffffffffffssffffffffffffffffffffffffffsssssffffffllllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffllllsfffffffssllllll llllll
      lllllffffffffffffffffffffffffffffffffffffffffffffffllllllllffffssssflllllllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffflllcllllllfssssfffllllllcllll
     llllfffffffffflllllfffffffffffffffflllllfffffffffffllll  cclllllllllllllllc  cllll
lllllllllffffffffflllllllfffffffffffffflllllllfffffffffllllc    cllllllllllflc    clllll
lllllllllllllffffflllllllfffffffffffffflllllllfflllllllllllc      ffc ff  ff       lllllll
    lllllllllfffffflllllfffffffffffffffflllllfffllllllllcc         c  ff  c         cclllll
    lllllllllffffffffffffllffffllffffllffffffffflllllllc        c            c        ccllll
lllllllllllllfffffffffffllllffllllffllllffffffffllllllc       lllllc      clllll       cllll
 lllllllfffffffffffffffffllllllllllllllffffffffflllllllllc   cllllllc     llllllc   clllllllll
    llllf fffffffffffffffflllllffllllffffffffffffllllllllc   clllllllcllccllllllc   clllllllll
    llllfffffffffffffffffffffffffffffffffffffffflllllllllc      ccllllllllllcc      clllllllll
    llllffffffffffffffffffffffffffffffffffffffffllllcccc          clllllllllc         ccccclllllll
    llllfffffffffffffffffffffffffffffffffffffffllllc            ccccclcccccccc            clllllllll
    llllfffffffffffffffffffffffffffffffffffffffllllc           llllcllllllcclll            clllfllll
     lllffffffffffffffffffffffffffffffffffffffflllfffff        llllcllllllcclllc       ffffflllfflll
     llllfffffffffffflllfffffffffffffffflllffffllllccc         clllllllllllllll         cccclllfflll
      llllffffffffllllllllllffffffffllllllllllfllllfffc         cllllllcllllllc        cfffllllcclll
      llllllffffflllllfllllllffffffllllllflllllflllffcc           cccc   cccc          ccfflllccllll
        llllllllllllfffffflllfffffflllffffffllllfllllcc                                 cllllllllll
          llllllllllllllllllllllllllllllllllllllllllllllcc     cccccc c ccccccc      cllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                   lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
