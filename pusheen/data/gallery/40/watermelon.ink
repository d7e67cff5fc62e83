        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfss     fllll
   lllf          ff          flll
  lllf     fllf      fllf     ffll
lllllff  fllllllf  fflllllf  fflllll
 lllllf   ff  fllllllff ff   flllll
llllllf        llppllf       fllllll
llffffffffffffffllllfff    ffffffflllll
llflggwrrrrrrrrrrrrrrrlf   lrwgglfllslll
lsslggwrrrrrkrrrrrkrrrllllllrwgglsslssll
llfflggllllrrrrrrrrrrrrrrllllgglffllsssl
llssllgllllrrrkkrrrrrkrrrllllgllssllffll
lllffflgggwwrrrrrrrrrrrrwwggglfffllsslll
  llllfflggggg    w   gggggllfllllllll
     lllllllllggggggggllllllllllllll
