            luul
  l     l  luul ll
lyyyl  lllluuublll
 lyy  lluuuuuuuuull
 lnl llllllllllllllll
 lnllllw  l   l   wll
 llllllw    l     wllll
 llllllwwwww  wwwwllllll
   llllllwwwwwwwwlllllll
     llllllwwwlllllllll
