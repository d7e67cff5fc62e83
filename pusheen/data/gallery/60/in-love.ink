                                    llllllllllllll
                                    llrrrrlllrrrlll
                                    llrrrrrrrrrrlll
                                    lllrrrrrrrrllll
       llll                 llll     llllrrrrllll
      lllllll             llllll       lllllllll  llllllllll
      lllffllll         llllfflll        llll     llllllllll
     lllffffflllllllllllllffffflllllllll          lllpppplll
     lllfff ffsssfssffssfff fffffllllllllll        lllllllll
     lllfffffffsffssfffsfffffffff ffsssfllllll      llllll
    lllffffffffffffsffffffffffffffffssffffsllll
    llfffllllllllfffffllllllllffffffsfffffssfllll
   lllfflllrllrlllfffllrlllrlllffffffffffssfffllll
lllllllllllrrrrlllffflllrrrlllllllllllffffffffffllllll
 lllllllffllllllfffffflllllllllllfffffffffffffffllllllll
llllllllffffllfllflllfllfllffllllllllffffffffffffllsssll
lllllfffff fffflllllllllfffffffffffffffffffffffffllssslll
  lllffffffffffffffffffffffffffff fff fffffffffffllssslll
  lllffffffffffffff fffffffffffffffffffffffffffffllffflll
   llffffffffffffffffffffffffffffffffffffffffffffllsflll
   lllfffffffllfffffffffllfffffffffffffffffffffflllslll
   llllffflllllllffffllllllllfffffffffffffffffflllllll
     lllllllffffllfffllffffllffffffffffffflllllllll
       lllllllllllllllllllllllllllllllllllllll
