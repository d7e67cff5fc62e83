      llll    lllll
     llffllllllffll
   lllfffffffffffflll
 lllffffllffffllfffflll
 llllffflllfflllfffllll
 llfffffffllllfffffffll
llllllfllllllllllfllllll
loooolllloooooollllooool
loolloooooolloooooollool
llllllllllllllllllllllll
