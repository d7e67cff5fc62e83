         lllll               lllll
         llfflll           llllflll
        llffffflllllllllllllfffffll
       lllfffffffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llfffffffffffffffffffffffffffffffffll
lllllfffffffflllllffffffflllllfffffffffllll
llllllllffffflfffllffffffllffllffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllfffffffffffffffllllllllfffffffffffffflll
llffffffffflllllllllllllllllllllfffffffffllllll
llfffffffflllooooooolllloooooolllffffffffllsslll
llssssfffllllllllllllllllllllllllllffsssssllssll
llfffffflllllll lllly yllll yllllllffffffllsssll
llsssffffffffllylllly yllll llffffffffsssllfffll
lllffffllllllllly  llllyyy lllllllllfffflllsflll
 llllfffffffffflly lllll yllffffffffffllllfllll
   lllllfffffffllllyyyyylllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
