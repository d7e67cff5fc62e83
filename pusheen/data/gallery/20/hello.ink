      llllllllllllll
     llfffffffflllll
 lllllffllffllfflll
 lflllffffllfffflll
 llfffffffffffffffl
  llffffffffffffffl
    llllllllllllll
