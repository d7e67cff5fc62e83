       llllllll
    llllkkwwkkllll      llll
   llllkkwwwwkkllll  lllllrlll
 lllllkkkkwwkkkklllllllllrllll
 lllllllllllllllllllfslllllblll
  llfllllfllllllffffssffslllbll
llllllkklllfflllffffffffffllll
llllllllllffffllfllllff f flllll
llllfffffllllffffllllff   fflssl
 llf    ffffff      f     fflfsl
 llff fffff fffff         fflsll
  llffllllffllllfff f fffflllll
   llllllllllllllllllllllllll
