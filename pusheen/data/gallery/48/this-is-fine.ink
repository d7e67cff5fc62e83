                   llll
     ll            llooll                ll
     llll    lllll  looooll   lllll    llll
     llolll  llfllllloooooolllllfll  llloll
     llooolllllf fllllllllllllf fllllloooll
     lloooolllf    fssfssfssf    flllooooll
     lloooolff      ff ff ff      fflooooll
     lloollf      ff        ff      fllooll
   l lloolfff   fllllf     llllf   ffflooll l
  lllooollllf    fllfff  fffllf   ffllllooolll
  llooolllllf       fllllllf       fllllloooll
 lllooollff          ffllff          ffllooolll
llolooooolf    flllllnnnnnnllf       flooooololl
llooo oooolf flllrrlrrnnnnrrllllll  floooo oooll
llooo   oollffllllllrrrrrrrrlllllff lloo   oooll
looo     oolffllllllrrrrrrrrllllllffloo     oool
looy     yolffflllllrrrrrrrrllllffffloy      ool
llloyy yyollff  ffllllllllllllf   fflloyy yyolll
  llllllllollllllllllllllllllllllllllollllllll
