       lllll       llll
       llfflllllllllffll
     lllf   fsfsfsf   llll
    llff       f       ffll   ll
  llllf   lllf   fllf   flllrrll
  lllllf  flfllfllllf  flllrrrl
  lrrlllfffffflllfffffflllrrrrl
  lrrrrrrrrrrrrrrrrrrrrrrrrrrrrl
 llssflllllrrlyyyrrrlllllsslrrll
 lrlsf    fflyrrrylf    fsslrrl
lrrrllf    flyyyyllf   ffllrrrl
lrrrrlllllllllllllllllllllllllll
