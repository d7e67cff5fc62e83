               llllll
              llllllll
        lllllllnccccnlllllll
       llllllccnccccnccllllll
     lllllllllcnccccnclllllllll
    lllnnnnnnllnllllnllnnnnnnlll
   llllllllllllfffsflllllllllllll
  lllfffffffffffffflllllllllllflll
llllfffffffllllffffllwlllllwllffllll
llllllfffffllllfffflllllllllllllllll
llllllffffffffflllllllllllllllllllll
llffffffffffffffffffffffffllnllfffllll
llfffffffffffffflfflfffffffllnllffllllll
lsssffffffffllffllllffllf ffllllssslssll
llfffffffffffllllllllllffffffllfffllsssl
llsssfffffffffllffffllfffff fffsssllffll
lllfffffffffffffff ffffffffffffffllsslll
  llllffffffffffffffffffffffffllllllll
     lllllllllllllllllllllllllllllll
