   ll    llll      llll    ll
 llyyll llffllllllllffll llyyll
 llllllllf   ffffff   fllllllll
   llllff  ffff f fff  ffllll
llllllllffflllfffflllfffllllllll
lfflllllf  pfflpplffp  flllllffl
llfflff       fllf       fflffll
lllffssf                fssfflll
  lllfff                fffllll
    llff                fflllll
     llllllllllllllllllllllll
        eeeeeeeeeeeeeeee
