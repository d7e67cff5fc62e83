         llgll lllll         lllll
lllllllllllggllllfllllllllllllffll
llwww    wwwllllf  fllllllllff  lll
  lpp    ppllllff  fffffsfffff  fllll
   lpppppllllff fffllfffffflllff  flll
     lppllllffffllyyyylllllyyyyllfffllll
   lllllllllllffflyyyllffflyyylfffllllll
   llfllllllllf fllllllppllllllf  llllll
   lllllfllf         fflplf          fll
    llffffff            f           ffll
     llllfsssf                     fsssl
       lllssff                     fssll
         llfff                     fflll
          llllf    ffff f ffff   ffllll
             lllllllllllllllllllllll
