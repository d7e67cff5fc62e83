                    llllll                         llllll
                   llllllllll                   llllllllll
                   lllfffllllll               llllllffflll
                  lllff fffflllllllllllllllllllllffff fllll
                  lllfffff fflllllllllllllllllllfffffffflll
                 llllffffffffffsssfffsssfffsssffffffffffllll
              llllllffffffffffffssfffsssfffssffffffffffffllllll
             lllllfff fffffffffffffffsssfffffffffffffff ffflllll
           lllllfffffffffffffffffffffffffffffffffffffffff ffflllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffflll          llll
          lllff ffffffffffffllfffffffffffffffflllffffffffffffffflll  lllllllllll
      ll llllfffffffffffffllllllfffffffffffffllllllffffffffffffflllllllllllllll
     llllllllllllffffffffflllllllffffffffffflllllllffffffffflllllllllllrrrrlll
        llllfllllfffffffffflllllffffffffffffflllllffffffffffllllflllrrrrrrlll
       llllllllllfffffffffffffffflllffffflllfffffffffffffffflllllllllrrrrllll
      lllllllllllfffffffffffffffflllllllllllfffffffffffffffflllllllllllrrlll
     lllllllllfffffffffffffffffffffflllllffffffffffffffffffffflllllllllrrllll
     llllllllllllllllllfffffffffffffffffffffffffffffffllllllllllllllllllrrllll
    llllrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrlllrrrllll
     lllllllllrrrrrrrrrrrrrlllllllllllllllllllllllrrrrrrrrrrrrrlllllllllrrrrllll
     lllllllllllllllllrrrrrrrrrrrrrlllllllrrrrrrrrrrrrrlllllllllllllllllrrrrllll
     lllssssssslllllllllllllllllllllllllllllllllllllllllllllllssssssslllrrrllll
    llllffffffffffffffffffflllllllllllllllllllllllffffffffffffffffffflllrrllll
   llllllffffffffffffffff f fflllllllllllllllllff f fffffffffffffffflllrrllll
   llllllssssssffffffffffffffflllllllrrrlllllllfffffffffffffffsssssslllrrlll
  lllrrlllfffffffffffffffffffflllylllllllllylllfffffffffffffffffffflllrrrlll
 llllrrllllfffffffffffffffffffflllyylllllyylllffffffffffffffffffffllllrrrlll
 lllrrrrrllllllffffffffffffffffflllllllllllllfffffffffffffffffllllllllllrrlll
lllrrrrrrrrllllllffffffffffffffffflllllllllfffffffffffffffffllllllllllllllllll
lllllllllllllllllllllffflllllllllllllllllllllllllllllffflllllllllll     lllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll               lll
