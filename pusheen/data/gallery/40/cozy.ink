           llllllllllllllllll
        llllllllrrrrrrrrllllllll
     llllrllfffllllllllllfffllrllll
    lllrrlllfffffsfssfsffffflllrrlll
  lllrrlllfffffffffffffffffffflllrrlll
  llrrllffffffffffffffffffffffffllrrll
 llrrlllllffffllllffffllllfffflllllrrll
 llrrlllllfffppfflfllflffppffflllllrrll
 llllllffffffffffllllllffffffffffllllll
lllrrllllllllllllllllllllllllllllllrrlll
llrrrrrllllllllllllllllllllllllllrrrrrll
lrrrrrrllyyyyy            yyyyyllrrrrrrl
llrrrrrllyyyyyyyyyyyyyyyyyyyyyyllrrrrrll
llrrrrrllllllllllllllllllllllllllrrrrrll
llllllllllllllllllllllllllllllllllllllll
