lrrrlll   ll
lrrrlllllllll
 llllll l llll
 llll        ll
 lll         lll
   lllllllllllll
