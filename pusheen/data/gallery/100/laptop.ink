                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                      llllllffffffllll
                  llllffff fffllllllllllllllllllllllllllllllffffffffllll
                 llllfffffff fffllllllllllllllllllllllllllfff fffffffllll
                 llllfffffffff ffffssssfllllllllllfssssffff fffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
             lllllllffffffffffffffffssssfffssssffffssssffffffffffffffflllllll
           llllllffff fffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
       lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffflllllllfffffffffffffffffflllllllfffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffflllllllllfffffffffffffffffffllll
lllllllllllllffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffllllllllllll
llllllllllllllllffffffffffffflllllllfffffffffffffffffflllllllfffffffffffffllllllllllllllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
    llllffllllllfffffffffffff ff fffllllfffflllfffflllfff ffffffffffffffffllllllfflllll
 lllllllllllllllffffffffffffffffffffllllffflllllffllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffflllllfffllllffffffffffffffffffffffffffffffffflllll
 llllffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffllllllllll
 lllfffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllll
llllffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffllllsssllllll
llllfffffffffffffflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllffffffffffffffflllssssssllll
lllsffffffffffffffllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllffffffffffffffflllssssssllll
lllssssssssssfffffllleeeeeeeeeeeeeeeeeeelllleeellleeeeeeeeeeeeeeeeeeelllfffffsssssssssslllssssssllll
lllsssssssssssffffllleeeeeeeeeeeeeeeeelllllllllllllleeeeeeeeeeeeeeeeellllffffsssssssssslllssssssslll
llllffffffffffffflllleeeeeeeeeeeeeeeellllwwllllwwlllleeeeeeeeeeeeeeeellllf fffffffffffflllssssssslll
llllffffffffffffflllleeeeeeeeeeeeeeeellllw wwlw wwllleeeeeeeeeeeeeeeellllfffffffffffffllllffffssslll
llllsssssssfffffflllleeeeeeeeeeeeeeeeellllw    wlllleeeeeeeeeeeeeeeeellllffffffsssssssllllffffffflll
 llllssssssssfffflllleeeeeeeeeeeeeeeeeelllllwwllllleeeeeeeeeeeeeeeeeeelllffffssssssssslllfffffffllll
 llllsfffffffffffllleeeeeeeeeeeeeeeeeeeeelllllllleeeeeeeeeeeeeeeeeeeeelllfffffffffffsllllssffffllll
  llllfffffffffffllleeeeeeeeeeeeeeeeeeeeeeelllleeeeeeeeeeeeeeeeeeeeeeelllffff ffffffllllsssssfllll
   lllllfffffffffllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllffffffffflllllfsssslllll
    lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffflllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffllllllll
         lllww                                                              wwlllllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
