     llllllllllll
   lllllllrrllllllll
 lllllrrrrrrrrrrrllll
llllrrwwrrrrrrrrrrllll
lllrrw wrrrrrrrrrrrllll
lllrr  rrrrrrrrrrrrrlll    lllll                       llllll
lllrrwrrrrrrrrrrrrrrlll   lllllllll                  lllllllll
lllrrrrrrrrrrrrrrrrlll   llllffflllll              lllllffflll
llllrrrrrrrrrrrrrrllll   lllff fffllllllllllllllllllllfff fflll
 lllllrrrrrrrrrrlllll    lllffff fflllllllllllllllllfff fffflll
   lllllrrrrrrlllll    lllllf fffffffsssffsssfffsssffffffffflllll
     lllllllllllll   lllllffffffffffffssfffssfffssfffffffffffllllll
       llllllll    lllllfffffffffffffffffffssfffffffffffffffffffllll
       llllllll   llllfff ffffffffffffffffffffffffffffffffffff fffllll
          lll     lllff ffffffffffffffffffffffffffffffffffffffff fflll
          lll    lllffffffffffffflllllfffffffffffflllllffffffffffffflll
     lllllllllllllllllllffffffflllllllllfffffffflllllllllffffffflllllllllll
    lllllllllllllllllllllfffffflllffflllfffffffflllffflllfffffflllllllllll
   llllfffffllllllllllllfffffffffff ffllfffllfffllff fffffffffflllllllll
   lllffffffflllllllllllfffffffffffffflllfllllflllffffffffffffffllllllllll
   llllfffffflllllfffffff fffffffffffffllllllllllfffffffffffff fffffffllllll
    lllffffffllllfffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
    llllffffffflfffffffffffffffffffffffffff ffffffffffffffffffffffffffflllsllll
     llllffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsllll
      llllffffffssssssffffffffffffffffffffffffffffffffffffffffffffsssssslllsslll
       llllllfffssssssffffffffffffffffffffffffffffffffffffffffffffsssssslllsslll
         lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfflll
            llllssssssffffffffffffffffffffffffffffffffffffffffffffssssslllffflll
              lllssssffffffffffffffffffffffffffffffffffffffffffffffsssslllssllll
              llllfffffffffffffffffffffffffffffffffffffffffffffffffffflllssllll
               llllllfffffffffffffffffffffffffffffffffffffffffffffflllllflllll
                 lllllllffffffffffffffffffffffffffffffffffffffffllllllllllll
                     lllllllfffllllllllllllllllllllllllllfffllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllll
