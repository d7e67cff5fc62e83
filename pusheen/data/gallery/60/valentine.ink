 lllllllll   llllll                  llllll   llllllllll
llllllrlll   llffllll              lllllflll  lllpllllllll
llrrrrrrll  lllffffllllllllllllllllllfffffll  llpppplpppll
lllllrllll  llfff ffflllllllllllllllfffffflll lllpp ppplll
  llllll  llllfffff fffssffssffsssffffffffllll lllpllllll
        lllllffffffffffssffssfffsfffffffffffllllllllll
       lllffffffffffffffffffsfffffffffffffffffllll
      lllff ffffffffffffffffffffffffffffffff ffflll
     lllfffffffffflfffflfffffffflffffflffffffffflll
  lllllllllffffffllllllllffffffflllllllffffffllllllllll
    lllllllffffffffllllffffffffffllllffffffffllllllll
  lllllllllfffff    fffllffllffllfffp    fffflllllllll
  llllfffffffffff fffffllllllllllfffff fffffffffffllll
  lllff ff fffffffffffffffffffffffffffffffffff f fflllllll
  lllfffffffffffffflllllllfffflllllllfffffffffffffffllllllll
  llffffffffffffflllllrrlllllllllrlllllfffffffffffffllssslll
  llssssssfffllllllrrrrrrrllllrrrrrrrllllllffffssssslllsssll
  llfffffffffllllllllrrrrrrrrrrrrrrrlllllllfffffffffllssssll
  llsssffffffffffffllrrrrrrrrrrrrrrllffffffffffffsssllffffll
  lllssssffflllllllllrrrrrrrrrrrrrrllllllllllffsssslllffflll
   lllfffffffflllllllrrrrrrrrrrrrrrlllllllfffffffflllssslll
    llllllffffff ffflllrrrrrrrrrrllllfffffffffflllllffllll
      lllllffffffffflllllrrrrrrllllllfffffffflllllllllll
         lllllllllllllllllllrllllllllllllllllllllllll
            lllllll      llllll       llllll
