   lllll  lllll
  llfffllllfffll
 llffffffffffffll
lllfflllfflllfflll
lllfffffllfffffllll
lffllllllllllllfflsl
lslllyllllllylllslfl
lllloyylyylyyollllll
  llllllllllllllll
