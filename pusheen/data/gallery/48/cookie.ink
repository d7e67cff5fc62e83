         lllll              llllll
        llffllll          llllffll
        llffffllllllllllllllffffll
       lllffffffssffssffssfffffflll
     llllffffffffsffssffsffffffffflll
    llfffffffffffffffffffffffffffffflll
   llffffffffflllfffffffffllfffffffffll
lllllfffffffflllllffffffllllllffffffflllll
llllllllffffflllllfffffflllllfffffflllllll
llllllllfffffffffllllllllfffffffffflllllll
 llfffffffffffffffllllllffffffffffffffflll
llffffffffffffffllllllllfffffffffffffffflllllll
llffffffffffffllloonnollfffffffffffffffflllsslll
llssssffffllllloonoooollllffffllffffssssfllsssll
llffffffffllllllooooooooolllllllffffffffllssssll
llsssfffffffffflloooonnooollfffffffffsssllffffll
lllfffffflllllllonnooooooolllllllfffffflllssflll
 llllfffffffflllooooooonoolllffffffffllllffllll
   llllfffffffllllllooolllllfffffffllllllllll
      llllllllll llllllll llllllllllllllll
