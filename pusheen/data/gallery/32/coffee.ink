 ll     llll      lllll    ll
lllll  llffllllllllffll   llll
lllllllllffffsfsfsfffflllllwll
lllllllfffffffffffffffffllllwll
lllllllffflllfffflllfffllllllll
 llllllfffpfflflflfppfflllllll
   llffffffffllllfffffffffll
  lllffllllffffffffllllffllllll
  llrllllflllllllllllfllllrlllll
  llrrrrllrrrrllllrrllrrrrrlllrl
  llrrrrrrrrllllllrrrrrrrrllllll
   llrrrrrrrlllllrrrrrrrrrllllll
    lllllllllllllllllllllllll
