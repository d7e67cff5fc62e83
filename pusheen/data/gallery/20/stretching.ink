                 lll
             lllllfl
  llllllllllllffffll
  lfffffffffffffffl
lllfllfflllllfffffl
lllflllllfflffffffl
lllllllllllllllllll
