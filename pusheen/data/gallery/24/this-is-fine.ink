         llll        l
  lll lllllollllll lll
  lllllffllllllfflllll
  llllffffffffffffllll
 lllllffflfffflffflllll
 lllllfffffllffffflllll
lllolffflllllllfffflolll
llyyolfllllllllllfloyyll
loy ylfllllrrllllflyyyol
llllllllllllllllllllllll
