       ll            l    lllll
      lllll       lllll  llrrll
      llkklllllllllkkkllllrrll
    lllkkkkkkkkkkkkkkklllllll
   llkkkkllffffffflllkkkllllll
 lllkkkffllllfffflllfffkkkllll
llllllffffllffffflllfffklllll
 llllkkffffffllllfffffkklllll
llkkkkkkkkkffffffffkkkkkkkklllll
llllllkkkkkkkkkkkkkkkkkllllllssl
llrrrlllllllllllllllllllrrrrllsl
lllllllllllllllllllllllllllllkll
 llllkkkkkkllllllrllkkkklllllll
    lllllllllllllllllllllllll
