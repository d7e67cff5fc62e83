                   llll
     ll            llllll                ll
     llll    lllll  llollll   lllll    llll
     llllll  llflllllloooollllllfll  llllll
     lloollllllfffllllllllllllfffllllllooll
     lllooolllffffffssfssfssfffffflllooolll
     lllolllfffffffffffffffffffffffflllolll
     lloollff fffffffffffffffffffffffllooll
   l lllllfffffffllllffffffllllffffffflllll l
  llllolllllffffffllffffffffllfffffflllllollll
  llllllllllfffffffffllllllfffffffffllllllllll
 llllolllffffffffffffffllfffffffffffffflllollll
lllllooollfffffflllllllllllllfffffffffllooolllll
lllloyooollfffllllllllllllllllllllffflloooyollll
llloo  yoollfflllllllrrrrrrllllllfffllooy  oolll
llooy    ollfflllllllrrrrrrlllllllffllo    yooll
lloy     yllffflllllllllllllllllfffflly     yoll
llllyyyyylllffffffllllllllllllfffffflllyyyyyllll
  llllllllllllllllllllllllllllllllllllllllllll
