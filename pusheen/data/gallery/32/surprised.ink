                    llll
                    llll
    ll         ll   llll  ll
   lllll lllllllll  llll llll
   lfffllllllffflllllllllllflll
  llffffffsffffffffssflllfffflll
 llffflfffffflffffffffsfllffffll
llllfllllfffllllllllfffffllfflll
llllffffflllffffllllffffffllllll
 llfffffllllffffffffffffffll
 llffffffffffffffff fffffll
  lllffffffffffffffffffflll
   lllllllllllllllllllllll
