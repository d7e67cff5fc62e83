         lllll              llllll
        llffllll          llllffll
        llffffllllllllllllllffffll
       lllffffffssffssffssfffffflll
     llllffffffffsffssffsffffffffflll
    llfffffffffffffffffffffffffffffflll
   llffffffffffffffffffffffffffffffffll
lllllffffffffflllffffffffllllfffffffflllll
llllllllffffffllfffffffflfllffffffflllllll
llllllllfffffffffllllllllfffffffffflllllll
 llfffffffffffffffllllllffffffffffffffflll
llfffffffffffffffffffffffffffffffffffffflllllll
llffffffffffffflfffllflfffllfffffffffffflllsslll
llssssffffffffllfffllllfffllffffffffssssfllsssll
llfffffffffffffllfflllllfllfffffffffffffllssssll
llsssfffffffffffllllffllllfffffffffffsssllffffll
lllfffffffffffffffffffffffffffffffffffflllssflll
 llllffffffffffffffffffffffffffffffffllllffllll
   llllfffffffllllllllllllllfffffffllllllllll
      llllllllll          llllllllllllllll
