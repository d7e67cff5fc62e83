    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffflllffflllfffflll
llllfffllffflllfffllll
llfffffffllllfffffffllll
lfffffflllnllfffffffflsl
lsfffflllooollllfffsllfl
llffflllloooolllfffllsll
 llllllllllllllllllllll
