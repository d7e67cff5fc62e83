            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffffffffffffffffffffffffffffff ffflll
    llff ffffffffffffffffffffffffffffffffffffffflll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffflllllfffffffllllllllll
  lllfllllfffffffflllfffffffffffflllffffffffflllllll
lllllllllfffffff fffffllffllffllfffff ffffffflllllllll
 llfffffff fffffffffffllllllllllfffffffffff fffffffll
lllffffffffffffllllllllllffffllllllllllffffffffffffllllllll
llfffffffffllllllllwwwwlllllllllwwwllllllllfffffffffllssslll
llsssffffffllllllllllllllllllllllllllllllllffffffsssllssssll
llssssssffllllllbbbbbbbbbbllbbbbbbbbbblllllllfssssssllssssll
llffffffffffffllllbbbbbbbbllbbbbbbbbllllffffffffffffllssssll
lllssssfffffffffllbbbbbbbbllbbbbbbbbllfffffffffsssslllffffll
lllsssfflllllllllbbbbbbbbbllbbbbbbbbblllllllllffsssllssfflll
 llllffffffllbbbbbbbbbbbbbllbbbbbbbbbbbbbllfffffflllfssllll
   llllllffllllllllllllllbllbllllllllllllllffllllllfflllll
     lllllfffffffllllllllllllllllllllffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
