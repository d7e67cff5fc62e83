                                 luuulll
                                lluluuul
                         llll   llulllll
         llll           lllfll lluuul
         lllllll  lllllllf flllluuuull
         llfffllllllllssf   fllllllll
         ll    fssfssfsf      fflll
       lllf      f ff           ffll l
      llff      f      fllllf  fllllll
  lll llf     llllf   fllfflf  flllllll
llllllllllf  flfffllllllf       fffflll
llffflllllf       flppplf           flll
ll  flllff         flllf           ffsll
llf  ff                           fssfll
 llff ffff                         fssll
  llllfsssf                        fffll
    lllffff                       fllll
      llsff               fflffffflll
       lllllf    flllllllllllllllll
         llllllllllll
