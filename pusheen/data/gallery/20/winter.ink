llll llll   llll  l
llllllbbllllllllllll
 lllllllllllllllllll
 llfffffffffffflllll
lllflllflllllfffflll
 llllllllllllffffll
 lllllllllllllflll
llllllllllllllllllll
