             lll
   lll   lll looll  lll   lll
   loollllfllloooolllfllllool
   llooollfffllllllffflloooll
   lloolff   ffffff   fflooll
   loolff  fllf  fllf   flool
 lllolllf  fllffffllf  flllolll
 lloollff    fllllf    ffllooll
lolooolf  flllnnnnllf   flooolol
looyyoolfllrrrrrrrrlllfflooyyool
loo   olfllllrrrrrrllllfloy  ool
loy  yolffllllrrrrllffffloy  yol
 llyyyllllllllllllllllllllyyyll
