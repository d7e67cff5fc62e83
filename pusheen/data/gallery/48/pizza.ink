         lllll              llllll
        llffllll          llllffll
        llffffllllllllllllllffffll
       lllffffffssffssffssfffffflll
     llllffffffffsffssffsffffffffflll
    llfffffffffffffffffffffffffffffflll
   llfffffffffflfffffffffffffffffffffll
lllllfffffffflllllffffffllllllffffffflllll
llllllllffffllffflffffffllffllffffflllllll
llllllllfffffffffllllllllfffffffffflllllll
 llffffffffffflllllllllllllllfffffffffflll
llffffffffllllllloooooooollllllllffffffflllllll
llffffffflllolllllllllllllllloollffffffflllsslll
llssssffllllllllllll  ylllllllllllffssssfllsssll
llffffffllllllyllrll  llrll lllllllfffffllssssll
llsssffffffflllyyllyyyllllylllfffffffsssllffffll
lllffffllllllllly lllll   llllllllllffflllssflll
 llllffffffffffllyyllll yllffffffffffllllffllll
   llllfffffffllllllyyylllllfffffffllllllllll
      llllllllll  llllll  llllllllllllllll
