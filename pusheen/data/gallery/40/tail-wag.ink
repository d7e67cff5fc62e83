                                   llll
     l             l              llllll
    lllll        lllll            llssll
    llffllllllllllfflllll         lsssll
   llffffllllsfsfffffllllllll    llsssll
   llfffffffsffffff ffffssfllll  llfffll
  llffffffffffffffffffffsffsslll llfffll
llllffflllfffffllllffffffffsfffllllffll
lllllfllfllfffflffllllllffffffffllsssll
lllllfffffllllllffflllllffffffffllfffll
 llfff fffffffffff fffffffffffffllfffll
 llffffff fff ffffffffffffffffffllffll
  llffffllfffffflfffffffffffffffllflll
  llllflllllfflllllfffffffffffllllll
    lllllllllllllllllllllllllllll
