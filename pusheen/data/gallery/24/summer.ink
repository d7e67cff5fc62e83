       l         llllll
      lllllllllllllyyyll
    lllffflllffflllyyyll
   llffffffffffffflllll
  llllfflllflllffllll
  lllffffflllffffflll
 llrwllllllllllllllwwl
 lllllrrwwwrrwwrrrllll
llblllllllllllllllllblll
lllllllllllllllllllllll
