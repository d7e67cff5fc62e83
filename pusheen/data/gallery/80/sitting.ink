               llllll                            llllll
              llllllllll                      llllllllll
              lllfffflllll                  llllllffflll
              lllffffffllllllllllllllllllllllllffffffflll
             lllfffffffffllllllllllllllllllllffffffffflll
             lllfffffffffffsssffffsssfffsssffffffffffflll
           lllllfffffffffffsssffffsssfffsssfffffffffffllllll
         lllllffffffffffffffssffffsssfffssffffffffffffffflllll
       llllfffffffffffffffffffffffssfffffffffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffflll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllfffffffffffffffflllffffffffffffffffllllfffffffffffffffllll
llllllllffffffffffffffflllllffffffffffffffllllllffffffffffffffflllllll
lllllllllllllfffffffffflllllffffffffffffffflllllffffffffffllllllllllll
   lllfffffffffffffffffffffffllfffflffffllfffffffffffffffffffffflll
 llllllllllllffffffffffffffflllffllllfflllffffffffffffffffllllllllllll
 lllllllffffffffffffffffffffflllllllllllllffffffffffffffffffffllllllll
 llllffffffffffffffffffffffffffllffffllffffffffffffffffffffffffffflll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllll
lllffffffffffffffffffffffllfffffllfflllfffffllfffffffffffffffffffffllllsssssllll
lllffffffffffffffffffffflllffffflllflllfffflllfffffffffffffffffffffflllsssssslll
lllsssssssfffffffffffffflllffffflllfllffffflllffffffffffffffsssssssflllsssssslll
lllfsssssfffffffffffffffflllfffflllflllfffflllffffffffffffffffsssssflllsssssslll
lllfffffffffffffffffffffflllllllllfflllllllllfffffffffffffffffffffflllssssssslll
lllsssssfffffffffffffffffffllllllfffffllllllffffffffffffffffffssssslllffffffflll
 llsssssssfffffffffffffffffffffffffffffffffffffffffffffffffffsssssslllsfffffflll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssssfllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffsssllll
    lllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllffffllllll
      llllllffffffffffffllllllllllllllllllllllffffffffffffllllllffflllllll
          lllllffffffflllllllllllllllllllllllllllfffffffllllllllllllllll
           llllllllllllll                    lllllllllllllllllllll
