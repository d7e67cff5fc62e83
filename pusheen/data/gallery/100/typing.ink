                        llllll                                        llllll
                       llllllllll                                  llllllllll
                      llllfffllllll                              llllllfffllll
                      llllfffffllllll                          llllllfffffllll
                     llllffff fffllllll                      llllllffffffffllll
                     llllffffffffffllllllllllllllllllllllllllllllffffffffffllll
                     lllfffffffffffffllllllllllllllllllllllllllffffffffffffflll
                    llllfffffffffff fffsssssffffssssffffsssssfff fffffffffffllll
                  llllllffffffffffffffffssssffffssssffffssssffffffffffffffffllllll
                lllllllfffffffffffffffffssssffffssssffffssssffffffffffffffffflllllll
              llllllfffffffffffffffffffffssfffffssssfffffssfffffffffffffffffffffllllll
            llllllfff fffffffffffffffffffffffffffssfffffffffffffffffffffffffff fffllllll
           lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllffffffffffffffffffffllllfffffffffffffffffffffffllllfffffffffffffffffffffffllll
        llllfffffffffffffffffffllllllllfffffffffffffffffffllllllllffffffffffffffffffffffllll
  llllllllllffffffffffffffffffflllllllllfffffffffffffffffllllllllllfffffffffffffffffffffllllllllll
  lllllllllllllllllfffffffffffflllllllllfffffffffffffffffflllllllllfffffffffffffflllllllllllllllll
       llllffllllllffffffffffffflllllllfffffffffffffffffffflllllllfffffffffffffffllllllffllll
      llllffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
    lllllllllllllllfffffffffffff ffffffllllfffflllffffflllffffffffffffffffffffffflllllllllllllll
   lllllllllllllllfffffffffffffffffffffllllffffllllfffllllfffffffffffffffffffffffflllllllllllllll
   llllllffffffffff fffffffffffffffffffflllllllllllllllllffffffffffffffffffffffffffffffffffllllll
    llllffffffffffffffffffffffffffffffffffllllllffllllllffffffffffffffffffffffffffffffffffffllll
   llllfffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffllll
   llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
  llllfffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffllll
  llllflllffffffflllfllllllllllllllllllllllllllllllllllllllllllllllllllllllllllflllffffffflllfllll
  lllfllllffffffflllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllfffffffllllflll
  lllslllfffffffflllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllfffffffllllslll
  lllslllffffffffllllllleeeeeeeeeeeeeeeeeeeelllleeeelllleeeeeeeeeeeeeeeeeeeelllflllfffffffllllslll
  lllllllfffffffflllllllleeeeeeeeeeeeeeeeelllllllllllllllleeeeeeeeeeeeeeeeellllflllfffffffllllllll
  lllllllfffffffffllllllleeeeeeeeeeeeeeeellllppllllllpplllleeeeeeeeeeeeeeeellllfllllfffffflllfllll
  lllllllfffffffffllllllleeeeeeeeeeeeeeeelllpp ppllpp ppllleeeeeeeeeeeeeeeellllffllllffflllllfllll
   llllllfffffffffllllllleeeeeeeeeeeeeeeellllpp      pplllleeeeeeeeeeeeeeeellllfffllllllllllsslll
   llllllffffffffflllfllleeeeeeeeeeeeeeeeelllllpp  ppllllleeeeeeeeeeeeeeeeelllfffffflllllssssllll
    lllllffffffffllllfllleeeeeeeeeeeeeeeeeellllllpplllllleeeeeeeeeeeeeeeeeelllffff fffffffffllll
    lllllfffffffflllffllleeeeeeeeeeeeeeeeeeeelllllllllleeeeeeeeeeeeeeeeeeeelllffffffffffffflllll
     lllllffffffllllllllleeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeellllllllllllllllllll
      lllllfffffllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllll
     lllllllllllllww wlllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllw          wlllll
   lllllwwlllllllw    llllllllllllllllllllllllllllllllllllllllllllllllllllllll            wwlllll
 llllllw              wllllllllllllllllllllllllllllllllllllllllllllllllllllllww             wllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
