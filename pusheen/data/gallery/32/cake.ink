        llll
        llll
        llll
    lllllllllllll         ll
   llppllpplllplll      lllll
   lllllllllllllfllllllllffll
 llllcccccccccclffsfssfffffll
llslllllllllllllffffffffffffll
lssslfffffffffffllffffflllffflll
lffllffffffllllflllfffflllflllll
lllllf ffffllllffffllllfffffllll
  lllffffffffffff ffffffff ffll
   llffffffffffffffffffffffffll
    lllfffffffffffffffffffflll
     lllllllllllllllllllllll
