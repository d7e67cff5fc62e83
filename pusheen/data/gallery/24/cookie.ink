    llll     llll
    lfffllllllffll
  llffffffffffffflll
lllffflllffflllfffflll
llllfffllffflllfffllll
llfffffffllllffffffflll
lfffffflllnllfffffffflsl
lsfffflllooollllfffsllfl
llffflllloooolllfffllsll
  llllllllllllllllllll
