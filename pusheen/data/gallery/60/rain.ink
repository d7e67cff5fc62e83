                llllllllllllllllllllllll
            llllllllrrrrlllllllrrrrlllllllll
         llllllrrrrrrrrlllrrrrlllrrrrrrrrlllll
       lllllrrrrrrrrrrlllrrrrrrlllrrrrrrrrrrllll
      llllrrrrrrrrrrrllrrrrrrrrrlllrrrrrrrrrrrllll
     lllrrrrrrrrrrrrlllrrrrrrrrrrlllrrrrrrrrrrrllll
    lllrrrrrrrrrrrrrllrrrrrrrrrrrrllrrrrrrrrrrrrllll
   lllllllllllllllrllllllllllllllrllrrllllllllllllll
   lllllll l  llllllllllll llnllllllllllll    lllllll
   ll    llllll    lll     llnlllllll             lll
  lll   lllflllll          llllffll
 lllll  lllffffllllllllllllllffffllllllll             lll
lllblll llfff ffllllllsffssfff ffflllllllllll       llllll
lllblll llfffffffssffssffssfffff ffffffsssllllll    llbblll
 lllll lllfffffffffffsfffffffffffffffffssfffflllll  lllllll
      lllffffffffffffffffffffffffffffffsffffsssllll  lllll
      llffffffflfffffffffffllfffffffffffffffssffflll    ll
  llllllffffflllllfffffffflllllfffflllllfffffff fflll llllll
  lllllllllffflllfffffffffllllfflllllllfffffffffffflllllbbll
  lllllllllffffffllffllflllfffffllllllllffffffffffflllllllll
   llllfffffffffffllllllllfffffffffffflffffffffffffllllllll
 llllllfffffffffffffffffffffffff ffff ff fffffffffflll
lllllllfffffffffffffffffffffffffffffffffffffffffffflllllll
llbblllffffffffffffffffffffffffffffffffffffffffffffllllllll
llllllllfffffffffffffffffffffffffffffffffffffffffffllllbbll
 llll lllfffflllllllfffflllllllffffffffffffffffffflllllllll
       llllllllfffllffflllfffllfffffffffffffflllllll  lll
          lllllllllllllllllllllllllllllllllllllll
