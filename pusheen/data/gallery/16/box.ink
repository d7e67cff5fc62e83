    llllllll
   llllllllll
  ll l l l  ll
lollllllllllllol
lonnnnnccnnnnnol
 lnnnnnnnnnnnn
