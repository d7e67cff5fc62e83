    llll     llll
   llfflllllllffll
  llffffffsffffffll
lllffflllffflllffflll
llllfffllllfllfffllll
lfffffffllllffffffffllll
lfffffllooollffffffflssl
lffffllloooollllfffflffl
llffflllooooolllfffllsll
  lllllllllllllllllllll
