            lllllll                               lllllll
           llllllllll                          lllllllllll
           llllfflllllll                     lllllllffllll
          llllffffffllllll                 llllllffffffllll
          llllfffffffflllllllllllllllllllllllllffffffffllllllll
          lllffffffffffflllllllllllllllllllllfffffffffffllllllllllllll
          lllffffffffffffssssffffsssffffssssffffffffffffffffllllllllllllll
          llllffffffffffffsssffffsssffffsssffffffffffffffffffffffssssllllllll
          llllffffffffffffsssffffsssffffsssffffffffffffffffffffffssssfffflllllll
         llllffffffffffffffffffffsssffffffffffffffffffffffffffffsssssfffffffllllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffssslllll
        lllfffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffllll
     llllfffffffffffllllllfffffffffffffffffllllllffffffffffffffffffffffffffffffffffffllll
llllllllllllllffffffllllllfffffffffffffffffllllllffffllllllllllllllffffffffffffffffffllllllllllll
 llllllllllllllfffffflllllffffffffffffffffflllllffffllllllllllllfffffffffffffffffffffflllllllllllll
     lllfffffffffffffffffffllfffflllffffllffffffffffffffffffffffffffffffffffffffffffffllllsssssllll
 llllllllllllllfffffffffffllllffllllfffllllffffffffflllllllllllllfffffffffffffffffffffflllssssssllll
llllllllllllffffffffffffffflllllllllllllllffffffffffffllllllllllllffffffffffffffffffffflllssssssllll
     lllffffffffffffffffffffllllllflllllfffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssslllll
      llllfffffffffffllllllllfffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllfsllllll
       llllffffffffllllllllllllfffffffllllllllllllfffffffffffffffffffffffffffffffffflllllllllll
        llllllffffllllfffffflllffffffflllffffffllllfffffffffffffffffffffffffffffflllllllllll
          llllllllllllffffffllllfffffllllffffffflllffffffffffffffffffffffflllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllll
