                  lllll                llllll
                 lllfllll            lllllfll
                lllffffllllllllllllllllfffflll
                lllff fffllllllllllllfff fffll
              llllfffff ffssffssffssff ffffflllll
            llllffffffffffffffssffffffffffffffllll
           lllfff ffffffffffffffffffffffffff ffflll
          lllff ffffffflllffff ffffflllfffffff fflll
 lllllllllllllffffffflllllllfffffffllllllffffffflllllll
llllflllllllllllfffffllfffllffffffllfffllffffflllllllll
llffffflllllllllffffffff ffllllllllff fffffffflllllllll
llfffffllllfffffffffffffffffllpplllfffffffffffffffflll
lllfffflllff fffffffffffffffflllllfffffffffffffffffflllllll
lllfffffflfffffffffffffffff fffffffffffffffffffffffffllsllll
 llllffffssssfffffffffffffffffffffffffffffffffffffsssllsssll
   llllffsssssffffffffffffffffffffffffffffffffffsssssllsssll
    llllllfffffffffffffffffffffffffffffffffffffffffffllfffll
       lllssssffffffffffffffffffffffffffffffffffssssllffflll
        lllfffffffffffffffffffffffffffffffffffffffflllssllll
         llllllffffffffffffffffffffffffffffffffllllllfllll
           lllllfffffffllllllllllllllllfffffffllllllllll
              lllllllllllllllllllllllllllllllllllllll
