                llll
    ll      ll  llooll    ll      ll
    llll   llllllloooolllllll   llll
    lloollllfffllloooolllfffllllooll
    lloooollf  ffsfssfsff  fllooooll
    llooolff     ffffff     ffloooll
    lloolf    flf      flf    flooll
  llloolllf  flllff  fflllf  fllloolll
  llooolllff  fffllffllfff   fllloooll
 llloolfff       ffllff       fffloolll
loooooollf   fllllnnnnllf     fllooooool
looo yoolfffllrrlrrrrrrlllllffflooy oool
looo   oolfllffllrrrrrrllfffffloo   oool
loo    yolfllllllrrrrrrllllllfloy    ool
lloy   yolffffllllllllllfff ffloy   yoll
 lllyyllollllllllllllllllllllllollyylll
