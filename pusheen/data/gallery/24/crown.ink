    ll  ll  ll
    llllllllll
   lllyllllylllll
   lfllllllllfffllll
  llffffffffffffffsll
 lllflllffllllllffffllll
 llfffffllffffllffffflsl
  lfffffffffffffffffflfl
llllflllfflllfffffffllll
lllullllllllllllllllulll
llllllllllllllllllllllll
