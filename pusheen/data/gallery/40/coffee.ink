          lllll        lllll
lllll    llffllllllllllllffll    lllll
lllwll  lllfffflsllllslfffflll  llwlll
lllwllllllffffffffssfffffffflllllwllll
llwlllllfffffffffffffffffffffflllllwll
llwllllffffffllllffffllllffffffllllwll
 llllllllfffplfflfffflfflpfffllllllll
    lllllffff ffllllllff fffflllll
   llffffffffffffffffffffffffffffll
   lllllflllllfffffffffflllllflllllllll
  llrrrllllfllllllllllllllfllllrrrllllll
  llrrrrrrlllrrrrrlllrrrrlllrrrrrrllllll
   llrrrrrrrrrrrlllllllrrrrrrrrrrllllrll
   llrrrrrrrrrrllllllllrrrrrrrrrrlllrlll
    llrrrrrrrrrrlllllrrrrrrrrrrllllllll
     llllllllllllllllllllllllllll
