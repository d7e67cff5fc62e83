                llll
     l      llllllll
    llllllllfflllll
   llfffffffffffll
 l lfffllfffllfflll
lllllfffflllffffffll
lfllfffffflfffffffsl
lllfffffffff ffffffl
  llffffffffffffflll
   lllllllllllllll
