                          lllllll                             lllllll
                         llllllllll                         llllllllll
   llllll                llllffllllll                    lllllllffllll                llllll
  lllllllll             llllfffffllllll                 llllllfffffllll             lllllllll
 llllwwllllll           lllffffffffllllllllllllllllllllllllffffffffllll           llllllwwllll
 llllww wlllll         llllfffffffffflllllllllllllllllllllfffffffffflll          lllllw wlllll
  lllllw wwllll       lllllffffffffffffssssfffsssfffssssfffffffffffflllll       llllww wlllll
   lllllw  wlll     lllllllffffffffffffssssfffsssfffsssffffffffffffflllllll    llllw  lllll
  lllllllw wllll  llllllffffffffffffffffssffffsssffffsfffffffffffffffffllllll  llllw wlllllll
 llllllww wllll llllllffffffffffffffffffffffffssffffffffffffffffffffffffflllll lllllw wwllllll
llllww wwlllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll llllllww wwllll
lllw  lllllll  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll  llllllw  wlll
lllww wlllll  llllffffffffffffffffflllffffffffffffffffffflllfffffffffffffffffllll  lllllw wllll
llllww wlllllllllffffffffffffffffllllllllfffffffffffffllllllllfffffffffffffffflllllllllw wlllll
 lllllww wllllllllllllffffffffflllllllllllfffffffffffllllllllllffffffffffllllllllllllw wwlllll
  lllllllllllllllllllllffffffffllllfffflllffffffffffflllffffllllfffffffflllllllllllllwllllll
    llllllllllllffffffffffffffpppppfffffflffffffffffflffffffpppppffffffffffffffllllllllllll
       llllllllllllllllffffff       fffflllffflllffflllffff      fffffffllllllllllllllll
          lllllllllfffffffffffff ffffffflllllllllllllllfffffff ffffffffffffllllllllll
          llllffffffffffffffffffffffffffflllllllllllllfffffffffffffffffffffffffffllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllllfffffffffffffffllllfffffffffffffffffffffffffffffffffllllfffffffffffffflllll
       llllllllfffffffffllllllllllfffffffffffffffffffffffffffllllllllllffffffffflllllllllllll
       lllllllllllllllllllllffllllllfffffffffffffffffffffffllllllffllllllllllllllllllllllllllllll
       lllrrrrlllllllllllfffffffllllffffffffffffffffffffffflllffffffflllllllllllrrrrllllrrrlllllll
       lllrrrrrrrrrrrlllllfffffflllllllllllllllllllllllllllllllfffffflllllrrrrrrrrrrrlllrrrrrrrllll
       lllrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrllllllllrrrllll
       lllrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrllllllllrrrrlll
       llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll  llllrrrlll
       llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll  llllrrrlll
       llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllnnnnnnllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrllll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrlllll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllrrrrlllll
         llllrrrrrrrrrrrrrrrrrrrrrrrrrrllllnnnnnnllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrllllll
          llllrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrllllllllll
           lllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllll
            lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
