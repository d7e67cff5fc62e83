                llll
    ll      ll  llllll    ll      ll
    llll   llllllloolllllllll   llll
    llolllllfffllllllllllfffllllloll
    llooolllfffffsfssfsfffffllloooll
    lloollffffffffffffffffffffllooll
    llollff ffflfffffffflfff fflloll
  llllllllfffflllfffffflllffffllllllll
  llllllllfffffffllffllfffffffllllllll
 lllollffffffffffffllffffffffffffllolll
lllloolllfffffllllllllllfffffffllloollll
llloyyoolfffllllllllllllllllffflooyyolll
lloo  yollfllffllrrrrrrllffffflloy  ooll
llo    yolfllllllrrrrrrllllllfloy    oll
lllyy yyllffffllllllllllffffffllyy yylll
 llllllllllllllllllllllllllllllllllllll
