        llll            lllll
       llffllllllllllllllffll
       llffffllllllllllffffll
    llllfff ffssfssfssff fffllll
   lllfffffffffffffffffffffffflll
  lllff ffffffffffffffffffff fffll
lllllffffffllllffffffllllfffffflllll
 lllllffffffllffffffffllfffffflllll
llllllffffffffllllllllfff ffffllllll
llfffff fffffffflfflfffffffffffffflllll
llffffffffffflffllflfflfffffffffffllslll
lssssfffffffllffllllffllfffffffsssslssll
llfffffffffffllllllllllfffffffffffllsssl
llsssfffffffffllffffllfffffffffsssllffll
lllffffffffffffff  ffffffffffffffllsslll
  llllffffffffffffffffffffffffllllllll
     lllllllllllllllllllllllllllllll
