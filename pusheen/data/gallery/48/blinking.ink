         lllll              lllll
        lllfllll          llllflll
        llffffllllllllllllllffffll
       lllffffffssffssffssfffffflll
     llllffffffffsffssffsffffffffllll
    lllffffffffffffffffffffffffffffflll
   llffffffffflllfffffffflllfffffffffll
lllllfffffffllllllffffffllllllffffffffllll
llllllllffffflllllffffffllllllffffflllllll
llllllllfffffffffllfllfflfffffffffflllllll
lllfffffffffff ffllllllllff fffffffffffllllllll
llffff ffffffffffffffffffffffffffff fffflllsslll
llffffffffffffflfffllflffflfffffffffffffllssssll
llssssffffffffllfffllllfffllffffffffssssllssslll
llfffffffffffffllfflllllfllfffffffffffffllfflll
llsssfffffffffffllllffllllfffffffffffsssllfffll
lllffffffffffffffffff fffff ffffffffffflllsssll
 llllffffffffffffffffffffffffffffffffllllfflll
   lllllffffffllllffffffflllfffffffllllflllll
      llllllllllllllllllllllllllllllllllll
