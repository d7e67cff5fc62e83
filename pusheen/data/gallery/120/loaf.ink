               lllllll                                       lllllll
              lllllllllll                                 lllllllllll
             lllllfllllllll                            lllllllllfllll
             llllffffflllllll                        llllllllfffffllll
            lllllffffffffllllll                    lllllllffffffffllll
            llllffffffffffflllllllllllllllllllllllllllllfffffffffflllllllll
            llllffffffffffffflllllllllllllllllllllllllfffffffffffffllllllllllllllll
            llllffffffffffffffsssssffffsssssffffssssffffffffffffffflllllllllllllllllllll
            llllffffffffffffffsssssffffsssssffffssssfffffffffffffffffffffffffffslllllllllll
            llllfffffffffffffffssssffffsssssffffssssffffffffffffffffffffffffffsssssfflllllllll
            lllllfffffffffffffffssfffffssssfffffsssfffffffffffffffffffffffffffsssssfffffllllllll
           lllllffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffsssssffffffffflllllll
          lllllffffffffffffffffffffffffffsfffffffffffffffffffffffffffffffffffsssssfffffffffssslllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffffsssssllllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssffffllllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffffllll
       llllffffffffffffffllllllfffffffffffffffffffffllllllffffffffffffffffffffffffffffffffffffffffffffllll
lllllllllllfffffffffffffllllllllfffffffffffffffffffllllllllfffffffffffllllllllllfffffffffffffffffffffflllllllllllll
lllllllllllllllllffffffflllllllfffffffffffffffffffflllllllffffflllllllllllllllllfffffffffffffffffffffffllllllllllllll
      llllfllllllfffffffffllllfffffffffffffffffffffffllllffffffllllllffffffffffffffffffffffffffffffffffflllllssslllllll
      llllfffffffffffffffffffffflllffffflllffffllllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
 llllllllllllllllfffffffffffffffllllffflllllfffllllffffffffffffllllllllllllllfffffffffffffffffffffffffffllllssssssssllll
 lllllllllllllllfffffffffffffffflllllllllllllllllllffffffffffffflllllllllllllllfffffffffffffffffffffffffllllssssssssllll
 lll  llllfffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssfffflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssllllll
       lllllfffffffffffffllllllllllfffffffffffffllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllfslllllll
        lllllfffffffffflllllllllllllffffffffffllllllllllllllffffffffffffffffffffffffffffffffffffffffflllllllllllll
         lllllllfffffflllllffffflllllfffffffflllllfffffflllllffffffffffffffffffffffffffffffffffffffllllllllllll
           llllllllllllllfffffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffffffffffllllllllllllll
             lllllllllllllllllffffllllfffffffllllffffffffllllfffffffffffffffffffffffflllllllllllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
