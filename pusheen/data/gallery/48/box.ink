             lllll            lllll
            lllfllll        llllflll
            llffffllllllllllllffffll
          llllffffffssfssfssffffffllll
         lllfffffffffffssffffffffffflll
        llffffffffffffffffffffffffffffll
     lllllfffffffllllffffffllllffffffflllll
     lllllllffffflllfffffffflllffffflllllll
     lllllllffffffffllllllllfffffffflllllll
llll lllfffffffflffffllllllfffflfffffffflll llll
llllllllffffflllllllfffffffflllllllfffffllllllll
llooolllllllllllfllllllllllllllfllllllllllloooll
llllollnnnnnnnllllnnnllccllnnnllllnnnnnnnllollll
  lllllnnnnnnnnnnnnnnllccllnnnnnnnnnnnnnnlllll
     llnnnnnnnnnnnnnnllllllnnnnnnnnnnnnnnll
     llnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
     llnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
     llllllllllllllllllllllllllllllllllllll
