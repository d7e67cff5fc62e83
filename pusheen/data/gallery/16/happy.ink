 ll llllllll ll
lllll lllllllll
llll l l l  llll
lll         llll
 lll        lll
  lleeeeeeelll
