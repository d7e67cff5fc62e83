            llbl
         llllbll
 ll    lllbl
lllllllllllll
lll l l     lll
l       lllllll
lllllllllllllll
