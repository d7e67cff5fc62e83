                       llllll                      llllll
        lll           lllllllll                  lllllllll           lll
       lllll          lllffflllll              lllllffflll          lllll
    lllllllllll      lllff fffllllllllllllllllllllfff fflll      lllllllllll
  lllllllylllllll    lllffff fffllllllllllllllllfffffffflll    lllllllylllllll
   llllllllllllll  lllllffffff ffsssfffssfffsssff fffffflllll  llllllllllllll
       llllll    lllllffffffffffffssfffssfffssfffffffffffflllll    llllll
        llll   lllllfff fffffffffffffffssfffffffffffffff ffflllll   llll
         ll   llllfff ffffffffffffffffffffffffffffffffffff fffllll   ll
              lllff ffffffffffffffffffffffffffffffffffffffff fflll
    lll      lllfffffffffffffllllllffffffffffllllllffffffffffffflll      lll
 lllllllllllllllllllffffffflllllllllfffffffflllllllllffffffflllllllllllllllllll
llllfffllllllllllllllfffffflllffflllfffffffflllffflllffffffllllllllllllllfffllll
lllff fffllllllllllllfffff pp pffffllllllllllffffp p  fffffllllllllllllfff fflll
lllf fffflllllllllllffffff    fffffllllllllllfffff    fffffflllllllllllfffffflll
lllfffffflllllffffffffffffffffffffffllllllllffffffffffffff ffffffflllllfffffflll
lllffffffflllffffffffffffffffffffffffllllllfffffffffffffffffffffffflllffffffflll
llllfffffffllffffffffffffffffffffffffffffffffffffffffffffffffffffffllfffffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
  lllllfffffssssssffffffffffffffffffffffffffffffffffffffffffffssssssffffflllll
    lllllfffssssssffffffffffffffffffffffffffffffffffffffffffffssssssffflllllll
      llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfllll
         llllsssssffffffffffffffffffffffffffffffffffffffffffffssssslllfffflll
          lllssssffffffffffffffffffffffffffffffffffffffffffffffsssslllsffllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffllllsssllll
            llllllffffffffffffffffffffffffffffffffffffffffffffllllllfflllll
              llllllffffffffffflfffffffffffffffflffffffffffflllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllll
                   lllllllllllll llllllllllllll lllllllllllllllll
                    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
                    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
