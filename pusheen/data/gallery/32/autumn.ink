        llllll            l
     ll lllollll       llllllll
   lllllloolollllll    lllylylll
   llflllolooollllllll llllyylll
   llfffsllllllfffffllllllllllll
  llfffffllfffff fffssfflll
  lffffflfffflfffffffffssfll
lllllflllfffflllfllllffllfllllll
lllllfffllllllffflllllllllrllssl
 llff ffffffffffffffllrrrlrlllsl
 llffffffffffffffffffllllrrlllll
  llffllllffllllfffffflllllllll
   llllllllllllllllllllllllll
