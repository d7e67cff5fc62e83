  llllllllll
 lkkkfkkklll
llkflfffklll
llkklllkklll
llllllllllll
