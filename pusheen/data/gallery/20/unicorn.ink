        ll
   lllllll lllll
  llfflllllfflllll
 llffffffffffffllll
lllffllfffllfffllul
lfffffflllffffffllll
lffffflfllflffffslll
lfffffflfflfffffllll
 lllllllllllllllllll
