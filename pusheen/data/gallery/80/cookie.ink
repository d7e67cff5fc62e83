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
     lllfffffffffffffflllllllffffffffffffflllllllfffffffffffffllll
llllllllfffffffffffffllllllllffffffffffffllllllllfffffffffffffflllllll
lllllllllllllffffffffllllllllffffffffffffllllllllfffffffffllllllllllll
   lllfffffffffffffffffllllllllfffflffffllllllllfffffffffffffffflll
 llllllllllllffffffffffffffflllffllllfflllffffffffffffffffllllllllllll
 lllllllffffffffffffffffffffflllllllllllllffffffffffffffffffffllllllll
 llllffffffffffffffffffffffffffllffffllffffffffffffffffffffffffffflll
 lllfffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffflllllllllll
lllffffffffffffffffffffffflllllllllllllffffffffffffffffffffffffffffllllllllllll
lllffffffffffffffffffffflllllooonnnolllffffffffffffffffffffffffffffllllsssssllll
lllfffffffffffffffffffflllloooooonnoollllllffffffffffffffffffffffffflllsssssslll
lllsssssssfffffffllllflllooonnnooooooollllllffffflllllffffffsssssssflllsssssslll
lllfsssssffffffflllllllllloonnnoooooooooolllflllllllllffffffffsssssflllsssssslll
lllffffffffffffffffffffllllooooooooooooooollllllffffffffffffffffffflllssssssslll
lllsssssffffffffffffffffflllooooooonnnooooolllffffffffffffffffssssslllffffffflll
 llsssssssffffflllllllllllloooooooonnnooooolllllllllllllfffffsssssslllsfffffflll
 llllffffffffffflllllllllloonnnnooooooooooooollllllllllffffffffffflllsssssfllll
  llllffffffffffffffffllllooonnooooooonnoooollllffffffffffffffffllllfffsssllll
    lllllllffffffffffffflllloooooooooonnnoollllffffffffffffflllllllffffllllll
      llllllffffffffffffllllllloooooooolllllllffffffffffffllllllffflllllll
          lllllffffffflllllllllllllllllllllllllllfffffffllllllllllllllll
           llllllllllllll      llllllll      lllllllllllllllllllll
