                       llllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllll
               llllllllrrrrrrrrrllllrrllllrrrrrrrrrllllllll
             llllllrrrrrrrrrrrrlllrrrrrrllllrrrrrrrrrrrrllllll
           lllllrrrrrrrrrrrrrllllrrrrrrrrllllrrrrrrrrrrrrrllllll
         lllllrrrrrrrrrrrrrrllllrrrrrrrrrrrlllrrrrrrrrrrrrrrrllll
        llllrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrllll
       llllrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrllll
      llllrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrllll
     llllrrrllllllllrrrrrrlllrrrrrlllllllrrrrlllrrrrrrllllllllrrrllll
    lllllllllllllllllllllrlllllllllllllllllllllllrllllllllllllllllllll
    lllllllll       llllllllllllll  lllnlllllllllllllll       lllllllll
    llll    llllll      llllll      lllnllllllllll                lllll
            lllllllll               lllllllllll
   lll     llllffllllll             lllllffflll
  llllll   lllfffffflllllllllllllllllllfff flllllll                     lll
lllllllll llllffff ffllllllllllllllllfffffffflllllllllllll             lllll
lllbbblll lllfffffffffsssfffsssffsssff ffffffffffffflllllllll         llllllll
llllbllll lllffffffffffssfffsssffssfffffffffffffffffssssfllllll      lllbbblll
 lllllll  lllfffffffffffffffssfffffffffffffffffffffssssffffflllll    llllbllll
    l    lllfffffffffffffffffffffffffffffffffffffffsssffffffsslllll   lllllll
        llllffffffffffffffffffffffffffffffffffffffffsffffffsssffllll    lll
        lllfffffffflllfffffffffffffflllfffffffffffffffffffsssffffllll     lll
   lllllllffffffffllllllfffffffffffllllllffffffffffflfffffssffffffflll   llllll
   lllllllllllffffllllllfffffffffffllllllfllllllllllllfffffffffffffllll llllllll
      llllffffffffflllfffffffffffffflllfffflfffffffffffffffffffffffflllllllbblll
   lllllllllllffffffffflllfflllffllffffffflllllllllllffffffffffffffflllllllbllll
   llllllffffffffffffffllllllllllllffffffffffffllllllffffffffffffffffllllllllll
   ll lllff fffffffffffffllllfllllfffffffffff f ffffffffffffffffffffflll   ll
 lllllllllfffffffffffff ffffffffffffffffffffffffffffffffffffffffffffflll
llllllllllf fffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
lllbblllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
lllbblllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllbbllll
lllllllllllfffffffffllllfffffffffflllllffffffffffffffffffffffffffffflllllbbllll
  llll  llllffffflllllllllfffffflllllllllfffffffffffffffffffffffffllllllllllll
         llllllfflllfffflllfffflllffffflllfffffffffffffffffffffllllll   lllll
           lllllllllllllllllllllllffffflllfffllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllll
