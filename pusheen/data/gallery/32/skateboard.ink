    lllll      llll
    llffllllllllfflllll
    llf fsfsfsf   ffflllll  lll
   llf     ff       fsffsllllsll
 lllfffllf   fllffffffffsffllssl
 lllllfllflfffllfllllff    llfll
 llllf  fflpplf  flllf     fllll
  llf     flff             fll
   llf                    fll
lrllllf  flf  ffff   flf fllllrl
lrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrl
 lllrrlyyrrrrrrrrrrrrrryylrrlll
     llyyll          llyyl
