         lll
    lll  lll  llll
    lfflllllllffllll
  lllffffllllffflllpll
 llfffflffffflffffllll
llllfffllffflllffllllll
llfffffffllllffffffllll
lfffffflflllflffffffllll
lsffffflllllllfffffsllll
llffffffffffffffffflllbl
 lllllllllllllllllllllll
