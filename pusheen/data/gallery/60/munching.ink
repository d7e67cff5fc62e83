            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllff fffllllllllllllllllfffffflll
         llllf ffffffsssffssffsssffffffffflll
       llllfffffffffffsfffssfffsfffffffffffllll
     llllfffffffffffffffffssfffffffffffffffffllll
    lllfff ffffffffffffffffffffffffffffffff ffflll
    llff fffffffflllllfffffffffffllllffffffffffflll
llllllffffffffffflllllfffffffffflllllfffffffffffllllll
llllllllllffffffflllllfffffffffffllllfffffffllllllllll
  lllfllllffffffffffffllffllffllffffffffffffflllflll
lllllllllfffffffffffffllllllllllffffffffffffflllllllll
 lllffffff fffffffffffffllffllfffffffffffff fffffffll
lllffffffffffffffffffffffffffffffffffffffffffffffffllllllll
llffffffllllllllllllllllllllllllllllllllllllllffffffllssslll
llsssffflllgglllrrrrrrrrrrrrrrrrrrrrrrlllgglllfffsssllssssll
llssssssflllllllrrrrrllrrrrrrrrllrrrrrlllllllfssssssllssssll
llffffffflffflllllrrrllrrrrrrrrllrrrlllllffflfffffffllssssll
lllssssffffffffflllrrrrrrrllrrrrrrrlllfffffffffsssslllffffll
lllsssffflllllllllllllllrrrrrrllllllllllllllllffsssllsffflll
 llllfffffffflllllgggllllllllllllggglllllfffffffflllfssllll
   llllllfffffffllllllllllllllllllllllfffffffllllllffllll
     lllllffffffffllllllllllllllllllfffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
