    lll     lll llll
   llklllllllklllll
  llkkkkkkkkkklllll
lllkffllfflllfkklll
llllfflfllflffklll
llkkkkkffffkkkkkklll
llllllllllllllllllll
llllllllllllllllllkl
 llllllllllllllllll
