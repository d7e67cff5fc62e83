    lll  lllyyyl
   llllllllyyyyl
  ll l l l llll
 lrwllllllllww
 lwwrrwrrwrrwwl
lbbbbbbbbbbbbbb
