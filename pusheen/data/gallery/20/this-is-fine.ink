  l   l lll  l   l
  llllllllllllllll
  lollffffffffllol
 llllffllffllffllll
lllllffffllfffflllll
llollfllllllllflloll
loyylflllrrlllflyyol
llllllllllllllllllll
