      llllll      llllll                           llllll      llllll
lllllllllllll    llllllllll                     llllllllll   lllllllllllllll
llllllllrrrlll   lllfffllllll                 llllllffflll   lllpppplllllllll
lllrrrrrrrllll  llllf fffflllllllllllllllllllllllffffffllll  lllpp pplpp pllll
llllllrrrllll   lllfffff fflllllllllllllllllllllfffffffflll  llllpp     pplll
  llllllllll    lllfffffffffffsssfffsssfffsssfffffffffffllll  llllpppppllllll
     lllll   llllllfffffffffffsssfffsssfffsssfffffffffffllllll llllllllllll
           lllllfffffffffffffffssfffsssfffssffffffffffffffflllll lllllll
          llllfff fffffffffffffffffffsfffffffffffffffffff ffflllll
         lllfff fffffffffffffffffffffffffffffffffffffffffff ffflll
        lllffffffffffffffffffffffffffffffffffffffffffffffffff fflll
       llllffffffffffffflfffffflffffffffffflffffffffffffffffffffflll
   lllllllfffffffffffffllllffllllfffffffffllllffllllffffffffffffflllllll
  lllllllllllllfffffffffllllllllfffffffffffllllllllffffffffflllllllllllll
      lllfffffffffffffffffllllfffffffffffffffflllffffffffffffffffflll
    lllllllllllffffff      ffffllffflllfffllffffp     fffffflllllllllll
   llllllllllfffffffff    ffffflllflllllflllfffff    fffffffffllllllllll
    lllffffff fffffffffffffffffflllllllllllffffffffffffffffff fffffflll
   llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
   lllffffffffffffffffffffflllllllffffffflllllllfffffffffffffffffffffllllllllll
  llllffffffffffffffffffllllllllllllfffllllllllllllfffffffffffffffffflllssssllll
  lllsfffffffffffffffffllllrrrrrrrlllllllrrrrrrrllllfffffffffffffffffslllsssslll
  lllssssssssffffflllllllrrrrrrrrrrlllllrrrrrrrrrrllllllllffffsssssssslllsssslll
  lllssssssffffffllllllllllrrrrrrrrrrlrrrrrrrrrrllllllllllffffffsssssslllsssslll
   lllffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrllllfffffffffffffffffflllssssslll
   lllssssssffffffffffffflllrrrrrrrrrrrrrrrrrrrlllffffffffffffffssssslllffffflll
   llllsssssffffllllllllllllrrrrrrrrrrrrrrrrrrrllllllllllllffffsssssslllffffflll
    lllffffffffffllllllllllrrrrrrrrrrrrrrrrrrrrrllllllllllfffffffffflllsssfllll
     llllffffff fffffffffllllrrrrrrrrrrrrrrrrrllllfffffffff ffffffllllfsssllll
      llllllllfffffffff fffllllrrrrrrrrrrrrrllllfff ffffffffflllllllfffllllll
        lllllllffffffffffflllllllrrrrrrrrrlllllllffffffffffflllllllllllllll
            llllllllllllllllllllllllrrrrllllllllllllllllllllllllllllllll
              llllllllllllll    llllllllllll   llllllllllllllllll
                                   llllll
