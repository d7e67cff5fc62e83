                llll
            lllllooll              ll  ll  lll
        ll  loooooolllll          lllllyylyyll
      llllooloooooooollllll        lyyyyyyyyll
     lllllooooooloooolllllll       lyyyyyyyyylll
     llfffloooooooooooolllllllll    llyyyyyyll
    lll   ffllllooooolllffflllllllllllllyyyylll
    lllf    fsllsffsff        fssflllll lllllll
    llf      fllff            fssf fsllll
   llf       ff               fff  sssflll
lllllf fllffll    fllffllf  fffff  sf  flll
lllllllffllllff   ffllllflllllllfffllffllllllll
lllllllf  ffflfflfflfff flllllllfflrrlrrrllsssll
llllff      flllllllf    f fffllrllrrrrrrlllssll
  llf         ff f            llrrrrrrlrrrrllsll
  llf                         flrrrrrrrrrrllffll
  llff                         fflrrlrrrrrrlllll
   llf  flllllf   flllllf        flllllrrrlllll
   lllllllfffllfffllfffllf      fllffllllllll
      llllllllllllllllllllllllllllllllll
