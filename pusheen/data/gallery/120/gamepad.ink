                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllfff ffflllllll                          lllllllffffffffllll
                      llllffffff fffllllllllllllllllllllllllllllllllllllfff fffffflllll
                     llllfffffffff fffllllllllllllllllllllllllllllllllfff fffffffffllll
                     llllfffffffffff ffllllllllllllllllllllllllllllllff fffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllll
                  lllllllfffffffffffffffffsssssff fssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssff fssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfff fffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffff ffffllllll
           llllllffffffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffff ffflllll
          lllllffffffffffffffffllllllffffffffffffffffffffffffffffffffffllllllfffffffffffffffflllll
         lllllff fffffffffffffflllllllllllfffffffffffffffffffffffflllllllllllffffffffffffff fflllll
        lllllfffffffffffffffffffffllllllllllllffffffffffffffffllllllllllllffffffffffffffffffffflllll
        llllfffffffffffffffffff fffffllllllllllfffffffffffffflllllllllllfffffffffffffffffffffffflllll
       lllllffffffffffffffffffffffflllllllllllffffffffffffffffllllllllllllfffffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffffllllllllllfff ffffffffffffffffllllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffflllllllllllllllllll
   llllllllllllllllffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffffllll
     llllffffffllllfffffffffffffff ffffffffflllffffffflfffffflllfffffffff fffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffflllllfflllllllllffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffflllllllllllll
  lllllffffffff ffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffff f ffffffflllll
  lllllffffffffffffffffffffffffffffffffffffffflllllllpplllllllffffffffffffffffffffffffffffffffffffffflllll
 lllllffffffffffffffffffffffffffffffffffffffffffllllllllllllfff fffffffffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffffffffffffffffffffffffffff ffffllfffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
llllfffffffffffffffffffffffffffllllllllllllllllffffffffffffffllllllllllllllllfffffffffffffffffffffffffffllllsssssslllll
llllfffffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffllllssssssslllll
llllsssssfffffffffffffffflllllllluuuullllllllllllllllllllllllllluuulllllluullllllllffffffffffffffffsssssllllssssssssllll
llllsssssssssssfffffffflllllluuuuuulllllllllllllluuulllluuuuuuuuuullllllllluuuullllllffffffffsssssssssssllllssssssssllll
llllsssssssssssssffllllllllllluuulllllllw  wllllllluuuuuuuuuuuuuullllyyllllluulllllllllllfffssssssssssssllllssssssssllll
llllfssssssssfffffflllllllllllllllllllllw  wlllllllluuuuuuulllllllllllyllllllllllllllllllffffffssssssssfllllssssssssllll
llllffffffffffffffflffffffffllllllllw          wlllluuuuullllllllllllllllllllllllffffffflfffffffffffffffllllssssssssllll
llllffffffffffffffllffffffffffflllllllllw  wlllllllluuuuullllyyllllllllllllllfffffffffffllffffffffffffffllllffffffffllll
lllllssssssssfffffllfffffffff ffllllllllw  wllllllluuuuuullllyyllllluuuullllffffffffffffflfffffssssssssllllff ffffffllll
 llllsssssssssssflllllffffffffflllllllllllllllllluuuuuuuulllllllllluuuuulllllffffffffflllllffssssssssssllllfffffffflllll
 lllllssssssssffflllllllllllllllllluulllllllllllllllllllllllllllllllluuuullllllllllllllllllffffssssssslllllsfffffflllll
  lllllfffffffffffllllllllllllllluuulllllllllllllllllllllllllllllllllllluuullllllllllllllllfffffffffflllllsssssffllllll
   lllllfff fffffflllluuuuuuuuuuuulllllllffffffffffffffffffffffffffllllllluuuuuuuuuuuullllfffffffffflllllsssssssllllll
    llllllfffffffflllluuuuuuuuuullllllfffffffffff ffff ffffffffffffffflllllluuuuuuuuuullllffffffffllllllffssssllllll
     lllllllllffffflllluuuuuullllllllff ffffffffffffffffffffffffffff fffllllllluuuuuulllllffffllllllllfffffllllllll
       lllllllllllfllllllulllllllllffffffffffffffffffffffffffffffffffffffflllllllllllllllfllllllllllfffflllllllll
           llllllllfllllllllllllffffflllllfffffffffffffffffffffffflllllfffffflllllllllllfllllllllfllllllllllll
               llllllfllllllffffffllllllllllllllllllllllllllllllllllllllllffffffllllllfllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
