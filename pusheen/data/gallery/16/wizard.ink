       llll
lll  lllyllll
llllllllllllll
lllllflffflflll
lllllwwwlwwwllll
 llsflwlwlwlfsll
  llllllllllllll
