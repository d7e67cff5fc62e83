     lllll
   lllfffllllll
 llfffflfffffl
 lfffffllllffl
 lfffllllffflll
  llllffffffll
gllllgllllllllll
