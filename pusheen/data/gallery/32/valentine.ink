llllll llll        llll lllllll
llrrllllffllllllllllffllllpppll
llllllllffffsfssfsfffflllllllll
   lllffff fffffffffffffllll
   llffffffffffffffffffffll
 lllllfffllllffffllllffflllll
 lllllfffpffllllllffpffflllll
 llffffffffffllllffffffffffllll
 lfffffffllllllllllllffffffflsll
 lsssffllllrrrllrrrllllffssslssl
 llssffffflrrrrrrrrlfffffssllffl
 lllffflllllrrrrrrlllllfffllssll
  llllffffllllrrllllfffflllllll
     lllllllllllllllllllllll
