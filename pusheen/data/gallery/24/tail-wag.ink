                    llll
  llll   llll       llsl
  lfflllllfflllll   lssl
 llfffffffffffsffll lffl
lllfllfffllfllfffflllfll
lllfffllllffllfffffllsll
 lffffffffffffffffflffl
 lffflfffllfffffffflfll
 llllllllllllllllllll
