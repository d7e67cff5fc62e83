            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffffffffffffffffffffffffffffff ffflll
    llff ffffffffflllffffffffffffllllffffffffffflll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffflllllfffffffllllllllll
  lllfllllffffffffffffllffllffllffffffffffffflllllll
lllllllllffffffffff ffllllllllllffffffffffffflllllllll
 llfffffff fffffffffffflllfflllffffffffffff fffffffll
lllfffffffffllllllllllllllllllllllllllllllfffffffffllllllll
llfffffffffllllllllllllllllllllllllllllllllfffffffffllssslll
llsssfffffflleeeeeeeeeeeeeeeeeeeeeeeeeeeelllfffffsssllssssll
llssssssffllleeeeeeeeeelllllllleeeeeeeeeelllffssssssllssssll
llffffffffllleeeeeeeeelllwllwwlleeeeeeeeelllffffffffllssssll
lllssssfffllleeeeeeeeeelllwwllleeeeeeeeeeellfffsssslllffffll
lllsssfffflleeeeeeeeeeeelllllleeeeeeeeeeeellffffsssllssfflll
 llllffffflleeeeeeeeeeeeeelleeeeeeeeeeeeeellffffflllfssllll
   llllllllllllllllllllllllllllllllllllllllllllllllfflllll
     lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllll
     llllllllllllllllllllllllllllllllllllllllllllll
