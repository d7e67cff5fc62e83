        llll            llll
       llffllll      llllffll
       llffffllllllllllffffll
     lllffffffssfssfssfffffflll
   lllfffffffffffffffffffffffflll
  lllfffffffffffffffffffffffffffll
lllllffffffllllffffffllllfffffflllll
 lllllfffffllllffffffllllffffflllll
llllllffffffffllfllfllffffffffllllll
llfffffffffllllllllllllllffffffffflllll
llfffffllllllllllllllllllllllfffffllslll
lssssfflllllllllllllllllllllllfsssslssll
llffffflllllbbbbbllbbbbblllllfffffllsssl
llsssfllllllbbbbbllbbbbbllllllfsssllffll
 llffffllllbbbbbbllbbbbbbllllffffllsslll
  llllfllllllllllllllllllllllfllllllll
     llllllllllllllllllllllllllllll
