                                    llllllll                     llll
            lll                    lllllwllll                   lllll
           lllll                   lllww wlll          lllllll lllllll  llllll
    llllllllllllllllllll            lllllllll           llllllllllylllllllllll
    lllllllllrlllllllll              lllllll             llllylllyyyllllyllll
     llllrrrrrrrrrllll lllll        llluullll       lllll lllly       yyllll
    llllllrrrrrrrrlllllllllllll    llluuuullly    lllllllllllly       yyllllll
  llllllrrrrrrrrrrrllllllffllllll lllluyyyyyyl  lllllfflllllyyy        yyyllllll
  lllllllllrrrrrrllllllllfffffllllllyyyyuuuulllllllffffflllllllyy    yllllllllll
      lllllrllllrlllllllffff ffllllluuuuuuuulllllffffffflllllllyylllyylllll
        llllllllllllllllffffffffllluuuuuuuuuulllffffffffllllllllllllllllll
       llllll  llllllllffffffffflllllllllllllllllfffffffflllllllll lllllll
        lll     lllllffffffffffffffllllllllllffffffffffffffflllll     llll
               llllfffffffffffffffffffffffffffffffffffffff fffllll
              lllfffffffffffffffffffff fffffffffffffffffffffffflll
             llllfffffffffffflllllfffffffffffflllllffffffffff fflll
  llllllllllllllllffffffffffllllllllfffffffffllllllllffffffffflllllllll
lllllllllllllllllllllfffffflllffflllfffffffflllffflllffffffllllllllllll
lllffffffllllllffllllffffffffff fffllllllllllfff ffffffffffflllfflll
lllf ffffllllllllllllffffffffffffffllllllllllfffff fffffffffllllllllll
lllfffffflllllfffffffffffffffffffffflllppllllfffffffffffff fffffffllll
lllffffffflllff fffffffffffffffffffffllllllffffffffffffffffffffffffllllllll
llllfffffffllffffffffffffffffffffffffffllffffffffffffffffffffffffffflllllllll
 llllffff fffffffffffffffffffffffffff f fffffffffffffffffffffffffffflllssslll
  llllffffffssssssfffffffffffffffffffffffffffffffffffffffffffffssssslllsssslll
    lllllfffsssssssfffffffffffffffffffffffffffffffffffffffffffsssssslllsssslll
     lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssslll
        lllllsssssfffffffffffffffffffffffffffffffffffffffffffffsssssllffffflll
          lllsssssfffffffffffffffffffffffffffffffffffffffffffffsssslllfffflll
           lllfffffffffffffffffffffffffffffffffffffffffffffffffffflllssssllll
            lllllfffffffffffffffffffffffffffffffffffffffffffffflllllfflllll
             lllllllffffffffffffffffffffffffffffffffffffffffllllllllllllll
                 lllllllffflllllllllllllllllllllllllllfflllllllllllllll
                   lllllllllllllllllllllllllllllllllllllllllllllll
