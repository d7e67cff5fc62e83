      lll   lll
    lll lllllllll
 l  ll  l   l  ll
lllll     l     ll
llll             lll
 llll            lll
   lllllllllllllllll
