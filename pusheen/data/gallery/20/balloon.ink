lrrrrl
rrrrrllll   llll
lrrrlllllllllllll
 ll ll  l   l  lll
 llll     l     ll
 llll            lll
  lll            lll
    lllllllllllllll
