


  llllll             llllll
llllllllllll lll llllllllllll
lllloolllllllllllllllllooolll
lllloooooollllllllloooooollll
 llllooooollllyllllooooolllll
  lllloooollllyllllooooollll
  lllloooollllylllloooollll
  lllloooollllylllloooollll
  llllllllllllyllllllllllll
  lllllllllllllllllllllllll
     lllll lllllllllllll                          llll
             lllllllll                         lllllllll
             lllllllllll                     lllllllllll
            llllffffllllll                 llllllffffllll
            lllff fffflllllllllllllllllllllllllffffffllll
           llllfffff ffflllllllllllllllllllllfff ffffflllllllllll
           llllfffffff ffllllllllsssfffssssfff fffffffllllllllllllllll
           llllf fffffffffssssfffsssfffssssffffffffffffffffffffllllllllll
           llllffffffffffffssffffsssfffsssfffffffffffffff fffffsssssllllllll           lll
          lllllffffffffffffffffffsssffffffffffffffffffffffffffsssssffffflllllll    lllllllllll
          llllffffffffffffffffffffsfffffffffffffffffffffffffffssssfff fffsslllll  lllllllllllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffssssfllllllllsssssssllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffsssssffllllllssssssssllll
        llllffffffffflllfffffffffffffffffflllffffffffffffffffffffffffffssssffffflllllsssssssslll
       llllfffffffflllllllfffffffffffffflllllllffffffffffffffffffffffffsssffff ffllllsssssssslll
  llllllllffffffffflllllllfffffffffffffflllllllfffffffffffffffllfffffffffffffffffflllsssssssslll
  llllllllllllllfffllllllffffffffffffffffllllllffffllllllllllllllfffffffffffffffffllllffffffflll
      llllllllllfffffffffffllffffffffllffffffffffffllllllfffffffffffffffffffffffffflllffffffllll
      lllllllllfffffffffffllllllllllllllffffffffffflllllffffffffffffffffffffffffffflllssffflllll
  llllllllllllllfffffffffffllllllllllllfffffffffffflllllllllllllffffffffffffffffffflllsssslllll
   lllllllffffffffffffffffffllllppllllfffffffffffffffffffffffllfffffffffffffffffffflllsslllll
      llllfffffffffffffffffffllllllllffffffffffffffffffffff ffff fffffffffffffffffflllllllll
      llllfffffffffffffffff fffllllfffffffffffffffffffffffffffffffffffffffffffffffflllllll
       lllfffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
           lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
             llllllfffffffffflfffffffffffffffffffffffffffffffffffffffffffffflllll
               lllllfffffffflllfffffffffllllllllllllllllfffffffffllfffffffffllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllllllll              llllllllllllllllllllll
