            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffffffffffffffffffffffffffffff ffflll
    llff ffffffffflllfffffffffffflllfffffffffffflll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffflllllfffffffllllllllll
  lllfllllffffffffffffllffllffflffffffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llfffffff ffffffffffffllllllllffffffffffff fffffffll
lllffffffffffffffffff fffffffffffffffffffffffffffffllllllll
llffffffffffffffffflffffllffllfffflfffffffffffffffffllssslll
llsssffffffffffffffllfffllllllffflllfffffffffffffsssllssssll
llssssssfffffffffffllfffllllllfffllfffffffffffssssssllssssll
llffffffffffffffffflllllllfflllllllfffffffffffffffffllssssll
lllssssffffffffffffffllllffffllllffffffffffffffsssslllffffll
lllsssfffffffffffff ffffff fffffffffffffffffffffsssllssfflll
 llllfffffffffffffffffffffffffffffffffffffffffffflllfssllll
   llllllffffffffffffffffffffffffffffffffffffllllllfflllll
     lllllffffffffllllllllllllllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
