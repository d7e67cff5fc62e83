   ll    llll      llll    ll
 llllll llffllllllllffll llllll
 llllllllffffffffffffffllllllll
   llllffffffffffffffffffllll
llllllllffflllfffflllfffllllllll
lfflllllfffpffllllffpffflllllffl
llfflffffffffffllffff ffffflffll
lllffssffffff fffffffffffssfflll
  lllffffffffffffffffffffffllll
    llfffffffffffffffffffflllll
     llllllllllllllllllllllll
        eeeeeeeeeeeeeeee
