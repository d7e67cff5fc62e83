ll   ll
lllllll
lllllll
 lllll    llll
  llfflllllfflllll
  llfffffffffffsfllllll
lllfllfffflffflffsfllsll
llllffllllfflllffffflll
 llfffflffffffffffffll
 lllfffffffffffffffll
   lllllllllllllllll
