    llll    llll
   llffllllllffll
  llffffffffffffll
lllfffllfffllfffflll
lllfffffllllffffflll
llfllllllllllllllfll
llflleeelllleeellfll
llflleeeelleeeelllll
llllllllllllllllllll
