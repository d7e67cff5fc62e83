         lllll               lllll
        llffllll          llllffll
        llffffllllllllllllllffffll
       lllffffffssffssffssfffffflll
     llllffffffffsffssffsffffffffflll
    llfffffffffffffffffffffffffffffflll
   llffffffffffffffffffffffffffffffffll
lllllffffffffflllfffffffffllffffffffflllll
llllllllfffffflllffffffffllllfffffflllllll
llllllllfffffffffllfllfflfffffffffflllllll
 llffffffffffffffllllllllfffffffffffffflll
llfffffffffflllllllfffflllllllfffffffffflllllll
llffffffflllllllllllllllllllllllllfffffflllsslll
llssssfflllbllllllllllllllllllblllffssssfllsssll
llffffffllllllbbbbbbllbbbbbbbllllllfffffllssssll
llsssfffffffllbbbbbbllbbbbbbllfffffffsssllffffll
lllfffflllllllbbbbbbllbbbbbbblllllllffflllssflll
 llllffflllllbbbbbbbllbbbbbbblllllfffllllffllll
   llllffllllllllllllllllllllllllffllllllllll
      llllllllll          llllllllllllllll
