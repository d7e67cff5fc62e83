            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllffff flll
         llllf ffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsffffffffffflllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffllllllffffffffffffllllllffff ffflll
    llff fffffffffllllllffffffflllllfffffffffffflll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffflllllfffffffllllllllll
  lllfllllffffffffffffllffllffflffffffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llfffffff ffffffffffffllllllllffffffffffff fffffffll
lllffffffffffffffffffffffllllffffffffffffffffffffffllllllll
llfffffffffffffllllllllllfffflllllllllllffffffffffffllssslll
llsssffffffflllllullllllllllllllllllllllllfffffffsssllssssll
llssssssffllllllllllwwlllluuuuuulllllllllllllfssssssllssssll
llffffffflffffllllwwwwwwlluullllllllllllfffflfffffffllssssll
lllssssfflffffffllllwwlllluulllllluullfffffflffsssslllffffll
lllsssfflllllllllullllllllllllllllllulllllllllffsssllssfflll
 llllfffflluuuuuullllffffffffffffflllluuuuullfffflllfssllll
   llllllllluullllfffffffffffffffffflllluulllllllllfflllll
     lllllllllllffllllllllllllllllllfffllllllllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
