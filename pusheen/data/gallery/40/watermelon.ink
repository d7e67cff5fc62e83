        llll            lllll
       llffllllllllllllllffll
       llf ffllllllllllff fll
    llllff  ffssfssfssff  ffllll
   lllfff    ffffffffff    ffflll
  lllff  fffllfff f ffllfff  fffll
lllllfff fllllllf  fflllllf ffflllll
 lllllff ffffffllllllffffff fflllll
llllllff      fllllllff     ffllllll
llffffffffffffffllllffff  fffffffflllll
llfllllllllllllllllllllffffllllllfllslll
lssllgwllrrrkrrrrrkrrlllllllllgllsslssll
llfflgglllllrrrrrrrrrrrrlllllgglffllsssl
llssllllllllrrkkrrrrrkrrllllllllssllffll
lllffflllllwrrrrrrrrrrrrwwllllfffllsslll
  llllffllllggwwwwwwwwgggllllfllllllll
     lllllllllllllllllllllllllllllll
