   llllll
  llllllll
 llbbllbbll
lllbllllblll
