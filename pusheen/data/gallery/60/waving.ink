                 llllll                lllll
                 llffllll           lllllflll
                 llfffflllllllllllllllfffffll
                lllfffffffssffssffssffffffflll
              llllffffffffssffssffssffffffflllll
            llllffffffffffffffsfffffffffffffffllll
           lllffffffffffffffffffffffffffffffffffll
  llll     llffffffffflllllfffffffflllllfffffffflll l
llllllllllllllllffffflllflllfffffflllflllfffflllllllll
llfffflll llllllfffffffffffllllllllfffffffffflllllll
llffffflllllllllffffffffffflllplllfffffffffffflllllll
lllffffllllffffffffffffffffffllllfffffffffffffffffflllllll
 llfffffflffffffffffffffffffffffffffffffffffffffffflllllllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffllssssll
   llllfffsssssffffffffffffffffffffffffffffffffsssssllssssll
     lllllffffffffffffffffffffffffffffffffffffffffflllssssll
        lllsssfffffffffffffffffffffffffffffffffssssllsffffll
         lllfffffffffffffffffffffffffffffffffffffflllsssflll
          lllllfffffffffffffffffffffffffffffffflllllffllll
            llllffffffflllllllllllllllfffffffllllllllllll
              lllllllllll           lllllllllllllllll
