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
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
llllllllffffffffffffffflllllfffffffffffffffllllfffffffffffffffflllllll
lllllllllllllfffffffffflllllffffffffffffffllllllffffffffffllllllllllll
   lllfffffffffffffffffllllffffffffffffffffllllffffffffffffffffflll
 llllllllllllffffffffffffffflllfffllffffllffffffffffffffffllllllllllll
 lllllllffffffffffffffffffffllllllllllllllffffffffffffffffffffllllllll
 llllffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffflll
 lllfffffffffffffffffffllllllfffffffffffflllllllfffffffffffffffffflllllllllll
lllffffffffffffffffllllllllllllllfffflllllllllllllllfffffffffffffffllllllllllll
lllfffffffffffllllllllllwww  wllllllllllw   wwwlllllllllfffffffffffllllsssssllll
lllfffffffffffllllllllllllllllllllllllllllllllllllllllllfffffffffffflllsssssslll
lllsssssssfffllllbbbbbbbbbbbbblllllllllllbbbbbbbbbbbblllllffsssssssflllsssssslll
lllfsssssfffflllllllllbbbbbbbbbbbblllbbbbbbbbbbbblllllllllffffsssssflllsssssslll
lllffffffffffffffffllllbbbbbbbbbbblllbbbbbbbbbblllllffffffffffffffflllssssssslll
lllsssssffffffffffffflllbbbbbbbbbblllbbbbbbbbbblllffffffffffffssssslllffffffflll
 llsssssssfllllllllllllbbbbbbbbbbblllbbbbbbbbbblllllllllllllfsssssslllsfffffflll
 llllfffffffllllllllllbbbbbbbbbbbblllbbbbbbbbbbbblllllllllfffffffflllsssssfllll
  llllfffffffflllbbbbbbbbbbbbbbbbblllbbbbbbbbbbbbbbbblllffffffffllllfffsssllll
    lllllllffflllllllllllllllbbbbblllbbbbbllllllllllllllfffflllllllffffllllll
      llllllffffffllllllllllllllllllllllllllllllllllffffffllllllffflllllll
          lllllffffffflllllllllllllllllllllllllllfffffffllllllllllllllll
           llllllllllllll                    llllllllllllllllllll
