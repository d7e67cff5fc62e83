                  lll
   ll       llllllllll
  llfllllllllflllll
  llffffsfffffffsfflll
 llffffffffffffffffffll
lllfflllffllllllffffffll
lllfffflllffflllllffsffl
  llllllllllllllllllllll
