                                 llllllll
                                 lllllllll
                  llllll         lllllllll         lllll
                 llllllll         lllllll        lllllllll
                llllrllll       llllllllll       llllrllll
                 lllllllll     lllllyylllll     llllllllll
                 lllllllllll  llllly  yyllll  llllllllllll
                lllllllylllllllllyy    yylllllllllylllllll
               llllflllyyyylllllyy  yyy yyllllllyyylllfllll
               llllflllly  yyllyyyllllllyyyllyy  yylllffllll
              llllfflllly       yllllllllly      yllllffllllllll
              llllfffllly       yllllrlllly      yllllfffllllllllllllll
              lllfffflllyyyyyyyyyllllllllyyyyyyyyylllffffffllllllllllllllll
              lllffffllllllllllllllllllllllllllllllllffffff ffffffssssllllllll
              lllfffffllllllllllllllllllllllllllllllfffffffffffffsssssffffllllll
             llllffffffff f ffffffffssff ffffff fffff fffffffffffsssssffffffllllll
            llllfffffffffffffffffffffffffffffffffffffffffffffffffssssffffffsssslllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffssssflllll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffflllll
          llllfffffffflffffffflffffffffffffllffffffllfffffffffffffffffffffsssfffffflllll
    lllllllllffffffffllllfffllllfffffffffflllllfflllllfffffffffflllfffffffssffffffffllll
    llllllllllllllfffflllllllllffffffffffffllllllllllfllllllllllllllffffffffffffffffflllllllllll
         lllllllllff ffflllllffffffffffffffffllllllffflllllfffffffffffffffffffffffffffllllllllllll
         lllllllllffff fffffffflllffffffflllffffffffffllllllffffffffffffffffffffffffffllllsssslllll
     lllllllllllllffffffffffffflllllffllllllfff fffffflllllllllllllfffffffffffffffffffflllsssssllll
     lllllllfffffff ffffffffffffflllllllllffffffffffffffffffffffllffffffffffffffffffffflllsssssslll
         lllfffffffffffffffffff ffffllfffffffffffffffffff f fff f ffffffffffffffffffffflllssssssllll
         lllfffffffffffffffffffff fff ffffffffffffffffffffffffffffffffffffffffffffffffflllssssssllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
         llllf fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffffflll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffffllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssfllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssslllll
          lllllffffffffllllllllllffffffffllllllllllfffffffffffffffffffffffffffffffffflllllllllll
           llllllfffffllllllllllllfffffflllllllllllllfffffffffffffffffffffffffffffflllllllllll
 llllllllllllllllllllllllfffffflllfffffflllfff ffllllffffffffffffffffffffffffffllllllllllllllllllll
llllllllllllluuullllllllllllllllllllllllllllfffffflllfffllllllllllllllllllllllllllllluulllllllllllll
lllyyyllluuuuuuuuuuullllllllllllllllllllllllllllllllllllllllllllllllllllllllllluuuuuuuuuuuulllyyylll
llllyylllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllyyllll
llllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllll
  llllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllllllll
           llllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllllllllllllllllllllllllllllllllllllllll
