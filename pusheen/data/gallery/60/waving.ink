                  lllll                llllll
                 lllfllll            lllllfll
                 llffffllllllllllllllllfffflll
                lllffffffllllllllllllfffffffll
              llllffffffffssffssffssffffffffllll
            llllffffffffffffffssffffffffffffffllll
           lllfffffffffffffffffffffffffffffffffflll
          lllfffffffffflllfffffffffflllfffffffffflll
 lllllllllllllffffffflllllllfffffffllllllffffffflllllll
llllflllllllllllfffffllfffllffffffllfffllfffffllllllll
llffffflllllllllfffffffffffllllllllfffffffffffllllllll
llfffffllllfffffffffffffffffllpplllfffffffffffffffflll
lllfffflllffffffffffffffffffflllllfffffffffffffffffflllllll
lllfffffflfffffffffffffffffffffffffffffffffffffffffffllsllll
 llllffffssssfffffffffffffffffffffffffffffffffffffsssllsssll
   llllffsssssffffffffffffffffffffffffffffffffffsssssllsssll
     lllllfffffffffffffffffffffffffffffffffffffffffffllfffll
        llssssffffffffffffffffffffffffffffffffffssssllffflll
        lllfffffffffffffffffffffffffffffffffffffffflllsslll
         llllllffffffffffffffffffffffffffffffffllllllfllll
           lllllfffffffllllllllllllllllfffffffllllllllll
              lllllllllllllllllllllllllllllllllllllll
