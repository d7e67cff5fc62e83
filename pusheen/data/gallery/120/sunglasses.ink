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
         llllllllllllllllllllllllllllllffffllllllllllllllllllllllllllllllffffsssfffffffffsssssffflllll
        lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffssssssffffllllll
        llllfflllllllllllwwlllllllllllllllllllllllllwwllllllllllllllffffffffffffffffffffssssfffffffflllll
       llllffffllllkkkkw  wkkkkkkkkkkllllfllllkkkkw   kkkkkkkkkkllllffffffffffffffffffffsssffffffffffllll
       llllffffllllkkw   wkkkkkkkkkkllllffllllkkw   wkkkkkkkkkkkllllffffffffffffffffffffffffffffffffffllll
lllllllllllfffflllllk  wkkkkkkkkkkkkllllfffllllkw wkkkkkkkkkkkkllllfffllllllllllfffffffffffffffffffffflllllllllllll
lllllllllllllllllllllllkkkkkkkkklllllllffffllllllllkkkkkkkklllllllllllllllllllllfffffffffffffffffffffffllllllllllllll
      llllfllllllfllllllllllllllllllllfffffffllllllllllllllllllllllllffffffffffffffffffffffffffffffffffflllllssslllllll
      llllfffffffffffllllllllllllllffffflllfffflllllllllllllllffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
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
