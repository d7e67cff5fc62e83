                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllfff ffflllllll                          lllllllffffffffllll
                      llllffffff fffllllllllllllllllllllllllllllllllllllfff fffffflllll
                     llllfffffffff fffllllllllllllllllllllllllllllllllfff fffffffffllll
                     llllfffffffffff ffllllllllllllllllllllllllllllllff fffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllll
                  lllllllfffffffffffffffffsssssff fssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssff fssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfff fffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffff ffffllllll
           llllllffffffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffff ffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffllllllllffffffffffffffffffffffflllllllffffffffffffffffffffffflllll
       lllllffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffflllllllllllllllllll
   llllllllllllllllffffffffffffffffllllllllffffffffffffffffffffffflllllllffffffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     llllffffffllllfffffffffffffffff ffffffflllfffffflllfffffllllffffffffffffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffffllllffffllllfffffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffflllllllllllll
  lllllffffffff fffffffffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffff f ffffffflllll
  lllllffffffffffffffffffffffffffffffffffff fffflllfffffflllffffffffffffffffffffffffffffffffffffffffflllll
 lllllfffffffffffffffffffffffffffffffffffffffffffffff f fffffffffffffffffffffffffffffffffffffffffffffflllllllllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffflllllllllllllll
llllffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffllllsssssslllll
llllfffffffffffffffffflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfffffffffffffffffllllssssssslllll
llllsssssffffffffffffflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf ffffffffffsssssllllssssssssllll
llllsssssssssssfffffflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllffffffsssssssssssllllssssssssllll
llllsssssssssssssfffflllleeeeeeeeeeeeeeeeeeeeelllllllllllllllleeeeeeeeeeeeeeeeeeeeellllfffffssssssssssssllllssssssssllll
llllfssssssssfffffffflllleeeeeeeeeeeeeeeeeeeelllllllllllllllllleeeeeeeeeeeeeeeeeeeellllffffffffssssssssfllllssssssssllll
llllffffffffffffffffflllleeeeeeeeeeeeeeeeeeeellllw wllllwwwwlllleeeeeeeeeeeeeeeeeeellllfffffffffffffffffllllssssssssllll
llllffffffffffffffffflllleeeeeeeeeeeeeeeeeeeellllw   ww   wllllleeeeeeeeeeeeeeeeeeellllfffffffffffffffffllllffffffffllll
lllllssssssssfffffffflllleeeeeeeeeeeeeeeeeeeellllllw     wllllleeeeeeeeeeeeeeeeeeeelllllfffffffssssssssllllff ffffffllll
 llllsssssssssssffffflllleeeeeeeeeeeeeeeeeeeeeellllllwwwlllllleeeeeeeeeeeeeeeeeeeeeellllf fffssssssssssllllfffffffflllll
 lllllssssssssffffffflllleeeeeeeeeeeeeeeeeeeeeeelllllllllllleeeeeeeeeeeeeeeeeeeeeeeellllfffffffssssssslllllsfffffflllll
  lllllffffffffffffflllleeeeeeeeeeeeeeeeeeeeeeeeeelllllllleeeeeeeeeeeeeeeeeeeeeeeeeellllffffffffffffflllllsssssffllllll
   lllllfff fffffffflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfffffffffffflllllsssssssllllll
    llllllfffffffffflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllffffffffffllllllffssssllllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffllllllll
       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffflllllllll
          lllllw w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w wwwwwwwwwwlllllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
