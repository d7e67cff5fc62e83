

   l               l
lllllllll  ll lllllllll
llloollllllllllllloollll
lllooooolllylllooooolll
 llloooolllyllloooollll
 llllooolllyllloooolll
 llllooolllyllloooolll
 llllllllllyllllllllll
  lllllllllllllllllll
           llllll                     llllll
          lllllllll                 lllllllll
         llllffflllll             lllllfffllll
         lllff ffflllllllllllllllllllfff fflllll
         lllffff ffflllllllllllllllffffffffllllllllllll
         lllffffff ffsssffsssffsssfffffffffffffffllllllllll
         lllffffffffffsfffsssfffssfffffffffffff ffssssflllllll      lllll
        llllfffffffffffffffsffffffffffffffffffffffsssfffffllllll  llllllllll
       llllfffffffffffffffffffffffffffffffffffffffsssfffffsssllllllllssssllll
       lllffffffffffffffffffffffffffffffffffffffffsffffffssssfllllllsssssslll
      lllfffffffllllfffffffffffffllllffffffffffffffffffffsssffffllllsssssslll
     llllffffffllllllfffffffffffllllllfffffffffffffffffffssfffffflllsssssslll
 lllllllllllfffllllllfffffffffffllllllffffllllllllllfffffffffff ffllfffffflll
  lllllllllllffffllfffffffffffffffllfffffllllllllffffffffffffffffflllffffflll
    llllllllffffffffflllllllllllf fffffffllllllffffffffffffffffffflllssffllll
  llllllllllfffffffffflllppplllffffffffffllllllllllffffffffffffffflllsslllll
     lllfffff ffffffffflllllllffffffffffffffffffffffffffffffffffffflllllll
     lllfffffffffffffffflllllffffffffffffffffff ffffffffffffffffffflllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        lllllllfffffffffffffffffffffffffffffffffffffffffffffflllll
           llllfffffffflfffffffflllllllllllllfffffffffffffffflll
            llllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllllll          lllllllllllllllllll
