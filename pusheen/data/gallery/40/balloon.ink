 lllrrrrll
llrrrrrrrrl
lrrwrrrrrrll lll            lll
lrrrrrrrrrll llllll      llllll
llrrrrrrrll llfffllllllllllfffll
 llrrrrrllllll    fsfssfsf   fllll
   lllll lllf      f ff f      flll
     ll llff    fllf    fllf    flll
  llllllllllf  lllllf  fllllff fllllll
 llfffllllllf   fffllllllff    flllll
  llf lllf        flllllff        fllll
  llfffff                         ffllll
   lllffsssf                    fsssllll
     lllfff                      ffflfll
       llfff                    fffllsll
        llllf    ff f f fff    flllllll
          lllllllllllllllllllllllllll
