                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                      llllllffffffllll
                  llllffff fffllllllllllllllllllllllllllllllffffffffllll
                 llllfffffff fffllllllllllllllllllllllllllfff fffffffllll
                 llllfffffffff ffffssssfllllllllllfssssffff fffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
             lllllllffffffffffffffffssssfffssssffffssssffffffffffffffflllllll
           llllllffff fffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        lllllfff ffffffffflllfffffffffffffffffffffffffffffffflllfffffffff ffflllll
       lllllff fffffffffffllllllllfffffffffffffffffffffflllllllllffffffffff fflllll
       llllfffffffffffffffffllllllllllfffffffffffffflllllllllllffffffffffffffffllll
      llllfffffffffffffffffffflllllllllfffffffffffflllllllllffff fffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffffllllllllfffffffffffffffffffllll
lllllllllllllffffffffffffffflllllllllffffffffffffff flllllllllffffffffffffffffllllllllllll
llllllllllllllllffffffffffffllllllllffffffffffffffffffllllllllffffffffffffllllllllllllllll
    llllfffffffffffffffffffffflllllfffffffffffffffffffflllllffffffffffffffffffffffllll
    llllffllllllffffffffffff ffffffflllfffffllffffflllfffffff ffffffffffffllllllfflllll
 lllllllllllllllffffffffffffffffffffllllllllllllllllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffffffffffflllll
 llllfffffffffffffffffffffffffffffffffffllllllllllfff fffffffffffffffffffffffffffffffllllllllll
 lllfffffffffffffffffffffffffffffffffffffflllllllfffffffffffffffffffffffffffffffffffffllllllllllll
llllfffffffffffffffffffffffflllllllllfffffffffffffffffllllllllffffffffffffffffffffffffllllsssllllll
llllffffffffffffffffffflllllllllllllllllllllfflllllllllllllllllllllfffffffffffffffffffflllssssssllll
lllsffffffffffffffffflllllllluullllllllllllllllllllllluulllllllllllllfffffffffffffffffflllssssssllll
lllssssssssssffffllllllluuuuulllllllllllllulllluuuuuuullllllllluuulllllllffffsssssssssslllssssssllll
lllsssssssssssffllllllllllulllllllw llllllluuuuuuuuuuulllyyylllullllllllllfffsssssssssslllssssssslll
llllffffffffffffllllllllllllllwwww  wwwwllluuuuullllllllllllllllllllllllflffffffffffffflllssssssslll
llllfffffffffffllffffffffllllllllw  wlllllluuuullllllllllllllllllffffffffllfffffffffffllllffffssslll
llllsssssssfffflfffffff ffflllllllw llllllluuuullllylllluuuullllfffffffffflffffsssssssllllffffffflll
 llllssssssssfllllllffffflllllllllllllllluuuuuuulllllllluuuulllllfffffllllllfssssssssslllfffffffllll
 llllsffffffffllllllllllllllluulllllllllllllllllllllllllllluulllllllllllllllffffffffsllllssffffllll
  llllffffffffflllullllllluuulllllllllfllllllllllllfllllllllluuulllllllulllfffffffffllllsssssfllll
   lllllffffffflllluuuuuuuulllllfffff f f f fff f f ffffffllllluuuuuuuuulllffffffflllllfsssslllll
    llllllllffflllluuuuulllllllfff ffffffffffffffffffff fffflllllluuuuullllffflllllllfffflllllll
       llllllllfllllllllllllffffffffffffffffffffffffffffffffffllllllllllllfllllllllfffllllllll
           llllllllllllllfffffllllllllllllllllllllllllllllllfffffllllllllflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
