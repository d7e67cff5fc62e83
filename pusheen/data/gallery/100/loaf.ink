             llllll                               llllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllffflll
           llllfffffllllll                 llllllfffffllll
          llllfffffffflllllllllllllllllllllllllffffffffllllll
          llllfffffffffflllllllllllllllllllllfffffffffflllllllllllllll
          lllffffffffffffssssffffsssfffssssfffffffffffffflllllllllllllllll
          lllfffffffffffffsssffffsssfffssssffffffffffffffffffffffssssllllllll
          lllffffffffffffffssffffsssffffssffffffffffffffffffffffsssssffflllllll
         llllffffffffffffffffffffsssffffffffffffffffffffffffffffsssssffffffllllll
        llllffffffffffffffffffffffsfffffffffffffffffffffffffffffssssfffffffssslllll
        lllfffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffssffffffffssssffflllll
      llllffffffffffffflffffffffffffffffffffflfffffffffffffffffffffffffffssssffffffllll
      llllfffffffffflllllllffffffffffffffflllllllffffffffffffffffffffffffsssffffffffllll
llllllllllfffffffffllllllllfffffffffffffffllllllllfffffffllllllllllffffffffffffffffffllll
lllllllllllllllffffllllllllffffffffffffffflllllllfffllllllllllllllfffffffffffffffffffllllllllllll
     lllfffffffffffffllllfffffffffffffffffffllllffffffffffffffffffffffffffffffffffffffllllllllllll
   lllllllllllfffffffffffflllfffflllffflllfffffffffflllllllllfffffffffffffffffffffffffflllsssssllll
llllllllllllllffffffffffffllllfflllllfflllffffffffffllllllllllllllffffffffffffffffffffflllssssssllll
 lllllllffffffffffffffffffflllllllllllllllffffffffffffffffffffffffffffffffffffffffffffflllssssssllll
     lllfffffffffffffffffffffllllfffllllfffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffslll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssslllll
      llllfffffffffffllllllllfffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllfsllllll
       llllffffffffllllllllllllfffffffllllllllllllfffffffffffffffffffffffffffffffffflllllllllll
        llllllffffllllfffffflllffffffflllffffffllllfffffffffffffffffffffffffffffflllllllllll
          lllllllllllfffffffllllfffffllllffffffflllffffffffffffffffffffffffflllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
