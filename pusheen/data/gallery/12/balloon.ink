rrrll  ll
rrrlllllll
llll lll ll
lll      lll
  llllllllll
