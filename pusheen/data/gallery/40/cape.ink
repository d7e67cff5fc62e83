         lllll          lllll
         llfflllllllllllllflll
         llfffflllllllllffffll
      llllfff ffsffsfsffffffllll
     lllfffffffffffffffffffffffll
     llfffffffllfffffffllfffffffllllllll
  lllllllfffflllffffffllllffffllllllrlll
   llllllfffffffllffllfffffffflllllrrll
  llllllfffffffffllllfffffffffllllllrll
  llrrrlllllllllllllllllllllllllrrllrlll
  llllllllllrrrrrllllrrrrrllllllllllrrll
  llfffffflllllllllllllllllllfffffllrll
 llllssff ffffflllllllllfffffffsssllll
llllllfffffffffllllllllffffffffffllrll
llrrrllllfffffffllllllfffffffflllllllll
lllllllllllllllllllllllllllllllll   llll
