        llll            llll
       llffllll      llllffll
       llffffllllllllllffffll
     lllffffffssfssfssfffffflll
   lllfffffffffffffffffffffffflll
  lllfffffffffffffffffffffffffffll
lllllffffffllllffffffllllfffffflllll
 lllllffffffllffffffffllfffffflllll
llllllffffffffllllllllffffffffllllll
llfffffffffffffflfflfffffffffffffflllll
llffffffffffflffllflfflfffffffffffllslll
lssssfffffffllffllllffllfffffffsssslssll
llfffffffffffllllllllllfffffffffffllsssl
llsssfffffffffllffffllfffffffffsssllffll
 llffffffffffffffffffffffffffffffllsslll
  llllffffffffffffffffffffffffllllllll
     llllllllllllllllllllllllllllll
