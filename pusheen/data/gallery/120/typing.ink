                             lllllll                                                lllllll
                            lllllllllll                                          lllllllllll
                           lllllfllllllll                                      llllllllflllll
                           llllffffflllllll                                  lllllllfffffllll
                          lllllfff ffflllllll                              lllllllffffffflllll
                          llllffffff ffflllllll                          lllllllfff ffffffllll
                         lllllffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffflllll
                         llllfffffffffff fffllllllllllllllllllllllllllllllllfffffffffffffffllll
                         llllfffffffffffff ffffssssssffffssssssffffssssssffff fffffffffffffllll
                        lllllffffffffffffffffffssssssffffssssssffffssssssfffffffffffffffffflllll
                     llllllllfffffffffffffffffffsssssffffssssssffffsssssfffffffffffffffffffllllllll
                   lllllllffffffffffffffffffffffsssssffffssssssffffsssssfffffffffffffffffffffflllllll
                 lllllllfffffffffffffffffffffffffsssffffffssssffffffsssffffffffffffffffffff fffflllllll
               lllllllfff ffffffffffffffffffffffffffffffffssssffffffffffffffffffffffffffffffff ffflllllll
              llllllfffffffffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffffffffffllllll
             lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           llllfffffffffffffffffffffffffflllffffffffffffffffffffffffffffflllfffffffffffffffffffffffffffffllll
          lllllffffffffffffffffffffffflllllllllffffffffffffffffffffffflllllllllfffffffffffffffffffffffffflllll
   lll    llllffffffffffffffffffffffflllllllllllffffffffffffffffffffflllllllllllffffffffffffffffffffffffffllll    lll
  llllllllllllllllffffffffffffffffffflllllllllllffffffffffffffffffffflllllllllllffffffffffffffffffffffllllllllllllllll
   llllllllllllllllllllffffffffffffffllllllllllfffffffffffffffffffffflllllllllllfffffffffffffffffllllllllllllllllllll
        lllllfffffffllffffffffffffffffllllllllffffffffffffffffffffffffflllllllffffffffffffffffffffllffffffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffllll
       lllllfflllllllllffffffffffffffffffffffffllllfffffflllfffffflllfffffffffffffffffffffffffffflllllllllfflllll
   llllllllllllllllllllffffffffffffffffffffffffllllffffflllllfffffllllfffffffffffffffffffffffffffllllllllllllllllllll
   llllllllllffffffffffffffffffffffffffffffffffflllllfllllllllfflllllffffffffffffffffffffffffffffffffffffffllllllllll
     lllllfff ffffffffffffffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffffffffffffff f fflllll
     llllfffffffffffffffffffffffffffffffffffffffffflllllffffllllllfff fffffffffffffffffffffffffffffffffffffffffllll
    lllllfffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffflllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
   llllfffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffllll
   llllfllllfffffffflllffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfflllffffffffllllfllll
  lllllfllllffffffffllllfllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfllllffffffffllllflllll
  llllsllllfffffffffllllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllllffffffffllllssllll
  llllsllllfffffffffflllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllllf fffffffllllsllll
  llllsllllfffffffffflllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllllf fffffffllllsllll
  llllsllllfffffffffflllllllleeeeeeeeeeeeeeeeeeeeeelllllllllllllllllleeeeeeeeeeeeeeeeeeeeeellllfllllfffffffffllllsllll
  lllllllllf fffffffflllllllleeeeeeeeeeeeeeeeeeeeelllllllllllllllllllleeeeeeeeeeeeeeeeeeeeellllfllllffffffffllllflllll
   lllllllff ffffffffllllflllleeeeeeeeeeeeeeeeeeellllpp ppllllppppplllleeeeeeeeeeeeeeeeeeellllfffllllfffffflllllfllll
   lllllllff ffffffffllllflllleeeeeeeeeeeeeeeeeeellllp   pppppp   plllleeeeeeeeeeeeeeeeeeellllffflllllllfllllllsfllll
   lllllllff ffffffffllllflllleeeeeeeeeeeeeeeeeeelllllpp        ppllllleeeeeeeeeeeeeeeeeeellllffffllllllllllllsslllll
    lllllllf ffffffffllllflllleeeeeeeeeeeeeeeeeeeellllllpp     plllllleeeeeeeeeeeeeeeeeeeellllfffffffllllllsssssllll
    lllllllffffffffffllllflllleeeeeeeeeeeeeeeeeeeeeelllllppp ppllllleeeeeeeeeeeeeeeeeeeeeellllffffffffffssssssslllll
     llllllffffffffffllllflllleeeeeeeeeeeeeeeeeeeeeeelllllllllllllleeeeeeeeeeeeeeeeeeeeeeellllfffffffffffffffflllll
      llllllfffffffflllllllllleeeeeeeeeeeeeeeeeeeeeeeeelllllllllleeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllflllll
       lllllfffffffflllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeelllleeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllllllll
        lllllffffffllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllllll
      llllllllllllllllw   wlllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllww            wllllll
    lllllllllllllllllw    wllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw              wwllllll
   llllllw   wwwwww       wllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                wllllll
 llllllww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                  wwllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
