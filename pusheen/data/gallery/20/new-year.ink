 lllll  lwl  lllyll
lrrrrlllluylllyyyyll
 lrrlllluuullllyyyl
 l ll  l  ll  lll
llll     l     ll
llll            lll
 lll            lll
   llllllllllllllll
