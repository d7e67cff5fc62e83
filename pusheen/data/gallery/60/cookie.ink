            lllll                    lllll
           lllfllll                llllflll
           llffffllllllllllllllllllllffffll
          lllffffffllllllllllllllllfffffflll
         llllffffffffsssffssffsssffffffffllll
       llllfffffffffffsfffssfffsfffffffffffllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfffffffffffffffffffffffffffffffffffffffflll
    llffffffffffflllllfffffffffflllllffffffffffflll
llllllfffffffffflllllllfffffffflllllllffffffffffllllll
llllllllllfffffflllllllfffffffflllllllffffffllllllllll
  lllfllllfffffffflllfllffllffflllllffffffffflllllll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 llffffffffffffffffffffllllllllffffffffffffffffffffll
lllfffffffffffffffffffflllllllfffffffffffffffffffffllllllll
llffffffffffffffffffllllllllllffffffffffffffffffffffllssslll
llsssfffffffffffffllllooonnollllfffffffffffffffffsssllssssll
llssssssfffffllllllloonnooooollllflllllllfffffssssssllssssll
llffffffffffffffflllllooooooooollllllfffffffffffffffllssssll
lllssssfffffffffffffllooooonnooolllffffffffffffsssslllffffll
 llsssffffffllllllllloonooooooooolllllllllffffffsssllssfflll
 llllffffffffffffllloonnnoooonnooollffffffffffffflllfssllll
   llllllfffffffffflllooooooonnolllffffffffffllllllffllll
      llllffffffffllllllllllllllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
