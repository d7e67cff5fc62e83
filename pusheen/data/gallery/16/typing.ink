   llllllllll
  llffffffffll
lllfflfffllfflll
llfffflllfffffll
llfleelllleelfll
llfleelllleellll
llllllllllllllll
