            lllll                    lllll
           lllfllll                llllflll
           llffffllllllllllllllllllllffffll
          lllffffffllllllllllllllllfffffflll
         llllffffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsfffffffffffllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfffffffffffffffffffffffffffffffffffffffflll
    llfffffffffffflllfffffffffffflllfffffffffffflll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffflllllfffffffllllllllll
  lllfllllffffffffffffllffllffflffffffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llffffffffffffffffffffllllllllffffffffffffffffffffll
lllffffffffffffffffffffffffffffffffffffffffffffffffllllllll
llffffffffffffffffflffffllffllfffflfffffffffffffffffllssslll
llsssffffffffffffffllfffllllllffflllfffffffffffffsssllssssll
llssssssfffffffffffllfffllllllfffllfffffffffffssssssllssssll
llffffffffffffffffflllllllfflllllllfffffffffffffffffllssssll
lllssssffffffffffffffllllffffllllffffffffffffffsssslllffffll
 llsssffffffffffffffffffffffffffffffffffffffffffsssllssfflll
 llllfffffffffffffffffffffffffffffffffffffffffffflllfssllll
   llllllffffffffffffffffffffffffffffffffffffllllllffllll
      llllffffffffllllllllllllllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
