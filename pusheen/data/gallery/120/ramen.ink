                       lllllll                                        llllllll
                      lllllllllll                                   llllllllll
                     lllllfllllllll                              llllllllffllll
                     llllffffflllllll                          lllllllffffflllll
                    lllllffffffflllllll                       llllllffffffffllll
                    llllffffffffffllllllllllllllllllllllllllllllllfffffffffflllll
                   lllllffffffffffffllllllllllllllllllllllllllllfffffffffffffllll
                   llllffffffffffffffffsssssffffsssssffffssssffffffffffffffffllll
                 llllllffffffffffffffffsssssffffsssssfffsssssffffffffffffffffllllll
               llllllllfffffffffffffffffssssffffsssssfffsssssffffffffffffffffflllllll                llllll
             lllllllfffffffffffffffffffffsssffffssssfffffsssffffffffffffffffffffllllllll           llllllllll
           lllllllffffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffffffllllll        llllllllllll
          llllllfffffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffffffllllll    llllllloolllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll  lllllloollllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllloolllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllloolllllll         ll
       llllfffffffffffffffffflllllfffffllllffffffffffffffllllffffffllllfffffffffffffffffflllllloollllll        llllllll
      lllllfffffffffffffffffflllllllfllllllfffffffffffffflllllllfllllllfffffffffffffffflllllloollllll        lllllllllll
llllllllllllllffffffffffffffffflllllllllllffffffffffffffffflllllllllllffffffffffffffflllllloolllllll       llllllloollll
llllllllllllllllllfffffffffffffffllllllffffffffffffffffffffffllllllfffffffffffffffllllllloolllllllll    lllllllooollllll
     llllfffffllllfffffffffffffffffffffffffffffflllllfffffffffffffffffffffffffffffllllloolllllll      llllllloolllllll
    lllllfffffffffffffffffffffffffffffffffffllllllllllllfffffffffffffffffffffffflllllooollllllll    llllllloolllllll
 lllllllllllllllllffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffflllllloollllllllllllllllllloolllllll
 llllllllllllllfffffffffffffffffffffffffffllllyyllllyylllllffffffffffffffffflllllloollllllllllllllllllooolllllll
  lllllffffffffffffffffffffffffffffffffffllllyyyllllyyyllllffffffffffffffflllllloollllllfffffllllllloollllllll
  llllfffffffffffffffffffllffffffffffffffllllyyyllllyyyllllffffffffffffffllllloollllllfffffllllllloolllllll
 lllllffffffffffffffllllllllllllfffffffffllllyyylllllyyyllllfffffffffffllllloollllllfffffllllllloolllllllll
 llllfffffffffffffllllllllllllllllfffffffllllyylllllly yllllffffffffflllllloolllllffffflllllllollllllllllllll
lllllfffffffffffflllllww    yylllllfffffllllyyylllllly  llllffffffflllllloolllllffffflllllloolllllllssssllllll
llllffffffffffffllllw         ywllllffffllllyyylllllly yllllffffflllllloollllllfffllllllloolllllllllsssssslllll
llllffffffffffffllllwwwyyyyyyyywllllfffflllllyyllllllyyyllllffffllllloollllllfffllllllloollllllffllllssssssllll
llllsssssllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllssssllllssssssllll
llllsssssllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllssssssllllsssssslllll
llllssssssllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllsssssllllssssssslllll
llllffffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfffffllllssssssslllll
llllffffffllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllffffffllllffffffflllll
lllllssssssllw                                                                        wlllssssssllllfffffffllll
 llllsssssslllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrwllllssssssllllffffffffllll
 lllllfssssflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllffsssflllllssffffflllll
  lllllffffffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllfffffflllllssssssllllll
   llllllffffffllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllffffffllllllfssssslllll
    llllllllffffflllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllffffffllllllffffslllllll
      lllllllllllffffllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllffffllllllllllfffllllllll
         lllllllllfffffflllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllfffffffllllllllflllllllllll
              llllllfffffffflllllllllllllllllllllllllllllllllllllllllllllfffffffflllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 llllllllllllllllll                              llllllllllllllllll
