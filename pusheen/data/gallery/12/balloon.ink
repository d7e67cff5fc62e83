lrlll   ll
llllfffffll
lllfflflffl
llffffffffll
  llffffflll
