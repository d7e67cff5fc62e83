lllllll  llll           lllll llllllll
llllrll llffllllllllllllllflllllppllpll
lllllll llffffllllllllllfffflllllppplll
  lllllllfff ffsffssfsfffffflllllllll
    lllffffffffffffffffffffffffll
   lllffffffffffffffffffffffffffll
 llllllfffflllllffffflllllffffllllll
  llllllfffppffflflfflflpppfffllllll
 llllffffff  fflllllllfff  fffffllll
 llfffffffffffllfffffllffffffff ffllllll
 llfffffffflllllllllllllllffffffffflssll
 llsssfffllllrrrrrllrrrrlllllffsssslssll
 llfffffffffllrrrrrrrrrllfffffffffllffll
 lllffffllllllrrrrrrrrrrllllllfffsllsfll
  llllfffffffllrrrrrrrlllffffffllllflll
    lllllfffllllllrrllllllfffllllllll
       lllllll  llllll  llllllll
