                   lllllll                                lllllll
                  llllllllll                            llllllllll
                 llllfffllllll                       lllllllffllll
                 llllfffffllllll                    lllllffffffllll
                llllfffffffflllllllllllllllllllllllllllffffffffllll
                llllffffffffffllllllllllllllllllllllllffffffffffllll
                llllfffffffffffffssssfffssssfffssssfffffffffffffllll
             llllllffffffffffffffssssfffssssfffssssffffffffffffflllllll              lll
           lllllllffffffffffffffffssffffssssfffsssfffffffffffffffflllllll          llllllll
         llllllfffffffffffffffffffffffffsssfffffffffffffffffffffffffflllll       llllllllll
        lllllffffffffffffffffffffffffffffssfffffffffffffffffffffffffffflllll   llllllolllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllollllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllloolllll
      llllffffffffffffffllllffffflllfffffffffffflllffffflllfffffffffffffffllllloolllll       llllll
 l   llllfffffffffffffffllllllflllllfffffffffffflllllflllllfffffffffffffllllloolllll      llllllllll
llllllllllllllffffffffffffllllllllffffffffffffffflllllllllffffffffffflllllllolllllll    lllllllollll
 llllllllllllllfffffffffffffllllfffffffffffffffffffflllfffffffffffffllllllollllllll   lllllloollllll
    llllffffffffffffffffffffffffffffffllllllllffffffffffffffffffffflllllolllllll    lllllloollllll
 llllllllllllllfffffffffffffffffffffllllllllllllfffffffffffffffffllllloollllllllllllllllolllllll
 llllllllllllffffffffffffffffffffffllllyllllyllllffffffffffffffllllloollllllllllllllloollllll
  llllffffffffffffffffffffffffffffllllyylllyyylllffffffffffffflllloolllllfffffllllloollllll
 llllffffffffffffflllllllfffffffffllllyyllllyyllllfffffffffflllllolllllffffllllllolllllll
 lllffffffffffflllllllllllllfffffflllyyyllllyyllllfffffffflllllolllllffffllllllollllllllll
llllfffffffffflllllww yywllllffffflllyylllllyyylllfffffflllllolllllffffllllloollllllllllllll
llllfffffffffllllw      ywllllfffflllyylllllyyylllffffllllloolllllfflllllloollllllllssssllll
lllssffflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllsllllsssssllll
lllssssslllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllsssllllsssssllll
lllssssslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllssssllllsssssllll
llllffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllfffffllllsssssllll
llllffffflllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllffffflllffffffllll
llllsssssllw                                                           wwllssssllllffffffllll
 llllsssssllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllsssssllllfffffllll
 lllllffffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfffffllllssssflllll
  lllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllffffflllllssssslllll
   lllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllfffflllllllfffllllll
     lllllllllfffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllffflllllllllfflllllll
         llllllfffffflllllllllllllllllllllllllllllllllllllllllfffffflllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
