                llllll                                      lllllll
               llllllllll                                 llllllllll
              lllllflllllll                            llllllllflllll
             lllllfffffllllll                        lllllllfffffllll
             llllffffffffllllll                     llllllffffffflllll
            lllllfffffffffflllllllllllllllllllllllllllllfffffffffflllllll
            llllffffffffffffllllllllllllllllllllllllllfffffffffffflllllllllllllllll
            llllfffffffffffffflllllllffsssssfffsssssfffffffffffffffllllllllllllllllllll
            llllfffffffffffffffssssffffsssssfffsssssffffffffffffffffffffffffffsllllllllllll
            llllfffffffffffffffssssffffsssssfffsssssffffffffffffffffffffffffffssssssfllllllll
            llllffffffffffffffffsssffffssssfffffsssffffffffffffffffffffffffffssssssfffffllllllll
           lllllffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffssssssfffffffflllllll
          lllllffffffffffffffffffffffffffsfffffffffffffffffffffffffffffffffffsssssffffffffsssllllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssssllllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssfffflllll
        llllfffffffffffffflllffffffffffffffffffffffffllllfffffffffffffffffffffffffffffffsssssfffffflllll
       llllfffffffffffffllllllllfffffffffffffffffffllllllllfffffffffffffffffffffffffffffsssffffffffffllll
lllllllllllfffffffffffflllllllllffffffffffffffffffllllllllllffffffffffffllllllllffffffffffffffffffffflllll
lllllllllllllllllfffffflllllllllffffffffffffffffffllllllllllffflllllllllllllllllffffffffffffffffffffffllllllllllll
      lllllllllllffffffflllllllffffffffffffffffffffllllllllfffflllllllllfffffffffffffffffffffffffffffffllllllllllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
   llllllllllllllffffffffffffffflllffffflllffffllllffffffffffffllllllllllllfffffffffffffffffffffffffffffllllsssssssllll
 llllllllllllllllfffffffffffffffllllffflllllfffllllffffffffffffllllllllllllllllfffffffffffffffffffffffffllllssssssslllll
 lllllllllffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffllffffffffffffffffffffffffffllllssssssssllll
      llllfffffffffffffffffffffffflllllllflllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssfffflllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
       lllllffffffffffffflllllllllffffffffffffffllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllfsllllll
        lllllfffffffffflllllllllllllffffffffffllllllllllllllffffffffffffffffffffffffffffffffffffffffflllllllllllll
         lllllllfffffflllllffffflllllfffffffflllllfffffflllllffffffffffffffffffffffffffffffffffffffllllllllllll
           lllllllllfllllfffffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffffffffffflllllllllllll
             lllllllllllllllffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
