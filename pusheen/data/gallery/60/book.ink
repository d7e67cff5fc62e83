            lllll                    lllll
           lllfllll                llllflll
           llffffllllllllllllllllllllffffll
          lllffffffllllllllllllllllfffffflll
         llllffffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsfffffffffffllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfffffffffffffffffffffffffffffffffffffffflll
    llffffffffffffffffffffffffffffffffffffffffffll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffflllllfffffffllllllllll
  lllfllllfffffffflllfffffffffffflllffffffffflllllll
lllllllllfffffffffffffllffllffllffffffffffffflllllllll
 llfffffffffffffffffffllllllllllfffffffffffffffffffll
lllffffffffffffllllllllllf  fllllllllllffffffffffffllllllll
llfffffffffllllllllww wlllllllll wwllllllllfffffffffllssslll
llsssffffffllllllllllllllllllllllllllllllllffffffsssllssssll
llssssssffllllllbbbbbbbbbbllbbbbbbbbbblllllllfssssssllssssll
llffffffffffffllllbbbbbbbbllbbbbbbbbllllfffffffffff llssssll
lllssssfffffffffllbbbbbbbbllbbbbbbbbllfffffffffsssslllffffll
 llsssfflllllllllbbbbbbbbbllbbbbbbbbblllllllllffsssllssfflll
 llllffffffllbbbbbbbbbbbbbllbbbbbbbbbbbbbllfffffflllfssllll
   llllllffllllllllllllllbllbllllllllllllllffllllllffllll
      llllffff  fllllllllllllllllllllff fffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
