         lllll               lllll
         llffllll          llllflll
        llfffffllllllllllllllffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llfffffffffffffffffffffffffffffffffll
lllllfffffffflllllffffffflllllffffffffflllll
llllllllfffffllffllffffffllffllfffffllllllll
llllllllffffffffffllfffllffffffffffflllllll
lllfffffffffffffffflllllfffffffffffffffflll
llfffffffffffffffffllllllfffffffffffff ffllllll
llffffffllllllllllllooollllllllfllllfffffllsslll
llsssflllfllloooyyyyy yyyyyooolllflllfssssllssll
llfffflllflllylllllllllllllllylllflllffffllsssll
llsssfflllllyyyyylllyyyllllyyyyylllllfsssllfffll
lllssfllloo     yllly  yllly    ooollfsssllsflll
 lllfffllloo    yllly  yllly   oolllffflllsslll
  llllllllllloyyyllyy  yllyyyolllllfllllllllll
      lllllllllooolooooolloolllllllllllllll
         llllllllllllllllllllllllll
