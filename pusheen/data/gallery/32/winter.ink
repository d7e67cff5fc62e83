  ll     lllll       lll
llllll  lllllll    lllllll  ll
lllllllllbbbblllllllllwlllllllll
lllllfllllllllllllllllllllllllll
   llllwwwwwwwwllflllllll llllll
   llfflllllllllffffssfflllllll
  llfffffffffflffffffffsffllssll
lllllffllfffflllfllllfffffflffll
 llllffffllllffffllllfffffflsll
 llrlllllllllllllllllfffffflll
  llllrrrlllllrrllrrlffffffll
   lllllllllllllllwwllfflllll
lllllwllllllllwwwllllllllwwllll
lllllllllllllllllllllllllllllll
