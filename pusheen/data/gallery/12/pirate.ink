 llkwkl lll
llkkkkkllrbl
lllkll   lbl
ll        ll
llllllllllll
