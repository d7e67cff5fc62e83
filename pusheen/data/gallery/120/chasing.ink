



  lllllllll             lllllllll
llllllllllllll lllll llllllllllllll
llllooolllllllllllllllllllloooollll
lllloooooooolllllllllllooooooolllll
lllllooooooollllyylllloooooooolllll
 llllloooooollllyyllllooooooolllll
  lllllooooollllyylllloooooolllll
   llllooooollllyylllloooooollll
  lllllooooollllyylllloooooolllll
  llllloooolllllyylllllloooolllll
   lllllllllllllllllllllllllllll
    lllllllllllllllllllllllllll
               lllllllll                                   lllllll
                llllllllll                              lllllllllll
               lllllfllllllll                         llllllllfllll
               llllffffflllllll                     lllllllfffflllll
              lllllfffffffllllll            lllllllllllllfffffffllll
              llllffffff ffflllllllllllllllllllllllllllffffffffflllllll
             lllllffffffff ffflllllllllllllllllllllllfffffffffffflllllllllllllll
             lllllf fffffffffffsssssfffssssffffssssfff ffffffffffllllllllllllllllllll
             llllff fffffffffffsssssfffssssffffssssfffffffffffffffffffffffffllllllllllll
             lllllf ffffffffffffsssffffssssffffssssfffffffffffffffffffffffffsssssflllllllll
             lllllfffffffffffffffsffffffsssfffffsffffffffffffffffffffffffffssssssfffflllllllll       llllllllll
            lllllfffffffffffffffffffffffsssffffffffffffffffffffffffffffffffsssssfff ffffllllllll   llllllllllllll
           lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffffffssssllllll lllllsssssslllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssssfllllllllssssssssslllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffffsssssffflllllllssssssssssllll
         lllllfffffffffffflffffffffffffffffffffffffflffffffffffffffffffffffffffffffffsssssfffffflllllsssssssssslllll
         llllffffffffffllllllllfffffffffffffffffflllllllfffffffffffffffffffffffffffffssssfffffffflllllssssssssssllll
        lllllffffffffflllllllllffffffffffffffffflllllllllffffffffffffffffffffffffffffssffffffff ffllllssssssssssllll
  llllllllllllfffffffffllllllllffffffffffffffffflllllllllfffffffffllllllllllllfffffffffffffffffffflllllfffffffssllll
  lllllllllllllllllfffffllllllfffffffffffffffffffllllllffffffllllllllllllllllffffffffffffffffffffffllllfffffffflllll
        llllffflllffff fffffffffllllllfffflllllfffffffff ffffflllfffffffffffff ffffffffffffffffffffllllffffffffllll
       llllfffllllfffffffffffffflllllllllllllllfffffffffffffffllllffffffffffffffffffffffffffffffffffllllssfffflllll
   llllllllllllllllffffffffffffflllllllllllllllffffffffffffffllllllllllllllllfffffffffffffffffffffffllllssssllllll
   llllllllllfffffffffffffffffffflllllppplllllfffffffffffffffffffffllllllllllfffffffffffffffffffffffllllsssllllll
       lllllf fffffffffffffffffffflllllllllllffffffffffffffffffff f fffffffffffffffffffffffffffffffflllllllllll
        llllfffffffffffffffffffffffflllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
        llllffffffffffffffffffffff fffflfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
        llllffffffffffffffffffffffff ff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
             llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
               lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                  lllllfffffffffffllfffffffffffflllllllllllllllllllfffffffffffflffffffffffffllll
                   lllllffffffffflllllfffffffflllllllllllllllllllllllfffffffflllllffffffffllllll
                    lllllllllllllllllllllllllllllll             lllllllllllllllllllllllllllllll
                      lllllllllllllllllllllllllll                 lllllllllllllllllllllllllll
