      ll         llwwll         lll
  llllllllll     llwwll     lllllylllll
  llrrrrrrllll    luull   llllyyyyyyyll
 lllrrrrrrllllll lluuyy lllllyyy   yylll
 llllrrrrlllfffllluuuuullffflllyyyyyllll
   lllllllllf  fluuuuuulff  lllylllll
    l  lllff    ffllllff     flll  ll
      lllf    fllf    fllf    flll
llllllllllf  fllllf  flllllf fllllll
llffllllllf   f fllllllf ff  flllll
ll  fllf         flpplf        fflllll
llfffff           ffff           flllll
 lllffsssf                    fsssllsll
   lllfff                      ffflffll
     llfff                    fffllslll
      llllf    fff    fff    fllllllll
         lllllllllllllllllllllllllll
