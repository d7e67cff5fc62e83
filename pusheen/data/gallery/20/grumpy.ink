           lllllllll
           leelleeel
  llllllllllllllllll
 llffffffffflllll
llfllfflllllffflll
llfffllfffllfffflsl
llfffffffffffffflfl
 lllllllllllllllll
