           llllll                   llllll
           llflllll               lllllfll
          lllfffflllllllllllllllllllfffflll
          llffffffflllllllllllllllfffffflll
         lllffffffffsssffsssffssffffffffllll
      lllllffffffffffssffssfffssffffffffffllll
     llllfffffffffffffffffsfffffffffffffffffllll
    lllffffffffffffffffffffffffffffffffffffffflll
    llfffffffffffllllfffffffffflllllfffffffffffll
lllllllfffffffffllllllfffffffffllllllffffffffflllllll
lllllllllfffffffllllllfffffffffllllllfffffflllllllll
 llllllllffffffffffffllfflllflllffffffffffflllllllll
lllllllffffffffffffffflllllllllfffffffffffffflllllll
 llffffffffffffffffffffflllllfffffffffffffffffffflll
lllffffffffffffffffflllllllllffffffffffffffffffffflllllllll
llfffffffffffffffflllloonnollffffffffffffffffffffflllsssslll
llffffffffffffffflllooooonoolllllffffffffffffffffffllsssssll
llssssssffffllllllloonnooooooolllflllllllffffssssssllsssssll
llffffffffffffffllllooooooooooollllllffffffffffffflllsssssll
lllssssffffffffffflllooooonnnooolllffffflfffffssssllffffffll
 llssffffffllllllllloonoooooooooolllllllllffffffslllsssfflll
 llllfffffffffffflloonnoooooonooolllfffffffffffflllffssllll
   llllllffffffffflllooooooonnollllfffffffffllllllfffllll
     lllllfffffffllllllllllllllllllffffffffllllllllllll
        lllllllllll   llllllll   llllllllllllllllll
