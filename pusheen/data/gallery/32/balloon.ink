 lrrrrll
lrrrrrrrl
lrwrrrrrl llll       llll
lrrrrrrrl llflllllllllffl
 llrrrlllllf  fsfsfsf  flll
   lll llff    f ff     ffll
  llllllff  flllf  lllff fflll
 llfllllllf ffflflflffl flllll
 llffllfff    flllllf    ffflll
 llfffff                   fllll
  llllfsff                fsslsl
    lllsf                 fsllll
      lllf               fllllll
       lllllllllllllllllllllll
