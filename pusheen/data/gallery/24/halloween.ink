       llll
      llkll
  llllllllllll
  llllllllllllllll
 llllllllllllffsflll
lllfflffffllfffffflll
lllfflfllllfllllllllllll
 lff ffffff fflookookool
 lfffllffflffflooooooool
 lllllllllllllllllllllll
