   lllll     lllll
   lffllllllllfflllllllrrll
   lf  fsfsfsf  fflgggrrrrlgll
  llf     f    ffllggglrrlgggll
 llffflf    llflggglyyy yyyylggl
llllflllffffllllggyy       yyggl
llllf flllllfffllyyy        yyll
 llf    ffff   flyy          yll
 llff          fly           yyl
  lllf  ff   ffflyyyyyyyyyyyyyyl
    llllllllllllllllllllllllll
