llrllllllyl
lrrlluullyll
lllllll ll
lll      lll
 llllllllll
