                   lllll
                   lllll
              llllllllll
   lll      lllllll
   llllllllllllllll
  llffffsfsfffffsflll
 llfflfffflflffffffffll
llllfflfllflflllfffffll
  lfffffllfffllllllllll
  llllllllllllllllllll
