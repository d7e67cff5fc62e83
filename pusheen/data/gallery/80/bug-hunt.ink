                         llllll                       llllll
                         lllllllll                 lllllllll
                        lllfffflllll             llllllffflll
                       llllfffffflllllllllllllllllllffff fllll
                       lllfffff fflllllllllllllllllff ffffflll
                     lllllffffffffffsssffsssffsssfffffffffflllll
                   llllllffffffffffffsfffsssfffsffffffffffffllllll
                  llllffffffffffffffffffffsffffffffffffffffffffllll
                 llllff fffffffffffffffffffffffffffffffffffff ffflll
                lllffffffffffffffffffffffffffffffffffffffffffffffflll
               llllfffffffffffllllfffffffffffffllllfffffffffffffffllll
            lllllllllllffffffllllllfffffffffffllllllfffffffffflllllllllll
             llllllllllffffffflllllfffffffffffflllllffffffffffllllllllll
             llllllllllffffffffffffffffllllfffffffffffffffffffllllllllll
        lllllllllllllllfffffffffffffffllllllfffffffffffffffffffllllllllll
     lllllllllllllllllffffffffffffffffllllllffffffffffffffffffffffffflll
   llllllllwwwwwllllllllfffffffffffffffllllffffffffffffffffffffffff ffllllllll
 llllllww wwlllww wwlllllffffffffffffffflffflfffffffffffffffffffffffffllllllllll
lllllwww  wlllllww wwwllllffffffflllffflllflllffflllffffffffffffffffffflllssslll
llllwlllllllllllllllllwlllllllllllllllllllflllf flllfffffffffffffsssssslllssslll
llllw wwwlllllllllwww wlllllllllllllllllllflllffflllffffffffffffssssssslllssslll
llllwlllllllllllllllllwwlllnnnnnlllffffflllllllllllffffffffffffffffffflllsssslll
llllwwlwwlllllllllwwlwwlllllllllllllfffllllfflllllfffffffffffffffssssslllfffflll
lllllwlllllllllllllllwlllllllllllllllllllffffffffff fffffffffffffssssllllfffllll
 llllllllwwwllllwwwlllllllffffffffffflffff fffffffffffffffffffffffffllllsssllll
  lllllllw       wlllllllffffffff fff fffffffffffffffffffffffffffflllllfslllll
    lllllllllllllllllllfffffffffffffffffffffffffffffffffffffffllllllllllllll
      llllllllllllllllllllffflllllllllllllllllllllllllllffflllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllll
