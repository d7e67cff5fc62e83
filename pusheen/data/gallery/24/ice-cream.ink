  llll
llpplll  ll       ll
lllllll  llllllllllll
llccccllllffflllsfflll
lllcllllfffffffffffffll
 lllollllffllffflllfflll
 llllllllfffflllffffflll
  llllfffffffffff fffffl
  llllssffffffffffffffsl
     llfffffffffffffffll
      lllllllllllllllll
