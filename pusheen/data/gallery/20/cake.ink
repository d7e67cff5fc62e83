     lll
     lll
  lllllllll    lll
  llllllllllllllfl
llllllllllfffffffll
lsllfffffflfffflffll
lflfffflllllllllflll
 llfffffffffffffffl
  lffffffffffffffll
   lllllllllllllll
