        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
    llllfff ffssfssfssff fffllll
   lllfffffffffffffffffffffffflll
  lllff ffffffffffffffffffff fffll
lllllffffffllllffffffllllfffffflllll
 lllllfffffllllffffffllllffffflllll
llllllffffffffllfllfllffffffffllllll
llfffffffffllllllllllllllffffffffflllll
llfffffllllllllllllllllllllllfffffllslll
lssssfflllllllllllllllllllllllfsssslssll
llffffflllllbbbbbllbbbbblllllfffffllsssl
llsssfllllllbbbbbllbbbbbllllllfsssllffll
lllffffllllbbbbbbllbbbbbbllllffffllsslll
  llllfllllllllllllllllllllllfllllllll
     lllllllllllllllllllllllllllllll
