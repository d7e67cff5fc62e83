   llllll
  ll lllll
lonnnllnnnol
 lnnnnnnnnl
