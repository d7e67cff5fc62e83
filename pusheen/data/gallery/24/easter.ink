    llll llll
    lwplllpwl
  llllplllpllll
  llflllllllfllllll
 llfffffffffffffsflll
lllffllfffllflllffffll
lllffflllllffllllllffll
 lfffffffffflllllpllflll
 llffllfffllllppplllflll
  llllllllllllllllllll
