    llll     lll
    llllllllllll
  lll          lll lol
 ll    l     l  lloollol
 ll     lyll   loollool
llllwywllyyylloollooll
lllrrrrrrrrrrrrrrrllll
lllrrrrrrrrrrrrrrlllll
 llllrrrrrrrrrrllllll
