    l          l        ee ee
   lllll     llll        ee ee
   lffflllllllffllllll  ee ee
  llffffffsffffffffsfllle eee
  llfffffffffffffffsffsellee
llllfllllfffllllllllfffffllee
llllfffflllllffflllfllllllllll
 llfffffflllffffffffllllllllllll
 llffffffffffffffffflrrrrrrlllrl
 lllfllllffllllfffffllrrrrrlllll
  lllllllllllllllllllllllllllll
