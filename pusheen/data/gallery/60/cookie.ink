            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffffffffffffffffffffffffffffff ffflll
    llff fffffffflllllfffffffffflllllffffffffffflll
llllllfffffffffflllllllfffffffflllllllffffffffffllllll
llllllllllfffffflllllllfffffffflllllllffffffllllllllll
  lllfllllfffffffflllfllffllffflllllffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llfffffff ffffffffffffllllllllffffffffffff fffffffll
lllfffffffffffffffffffflllllllfffffffffffffffffffffllllllll
llffffffffffffffffffllllllllllffffffffffffffffffffffllssslll
llsssfffffffffffffllllooonnollllfffffffffffffffffsssllssssll
llssssssfffffllllllloonnooooollllflllllllfffffssssssllssssll
llffffffffffffffflllllooooooooollllllfffffffffffffffllssssll
lllssssfffffffffffffllooooonnooolllffffffffffffsssslllffffll
lllsssffffffllllllllloonooooooooolllllllllffffffsssllssfflll
 llllffffffffffffllloonnnoooonnooollffffffffffffflllfssllll
   llllllfffffffffflllooooooonnolllffffffffffllllllfflllll
     lllllffffffffllllllllllllllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
