     ll        ll  llll
    llllllllllllllllrll
   lllkkkkkkkkkkkllrll
  llkkklffffffllkklllll
llllkfflllfffllffkkllll
llllkfffffllfffffkllll
llkkkkkffffffffkkkkkllll
llllllkkkkkkkkkkllllllsl
llllllllllllllllllllllkl
lllkkllllllllllllkkllsll
  lllllllllllllllllllll
