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
lloollllffffflllllllfffffffflllllllfffffllllooll
looooonnnnnnnnllfllnnlcccclnnllfllnnnnnnnnoooool
lloooonnnnnnnnnnnnnnnlcccclnnnnnnnnnnnnnnnooooll
  llllnnnnnnnnnnnnnnnlcccclnnnnnnnnnnnnnnnllll
     lnnnnnnnnnnnnnnnlcccclnnnnnnnnnnnnnnnl
     lnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnl
     lnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnl
     llnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnll
