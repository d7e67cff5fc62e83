   llllllyyl
  lllllllyyl
 lllllllll
lrwrwrwrrwl
lbbbbbbbbbb
