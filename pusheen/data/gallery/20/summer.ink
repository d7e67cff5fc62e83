     ll     lllyyyl
     lllllllllyy yyl
   lll       llyyyl
  ll   l   l  ll
 llll    l   lllll
 rrwrrrwwrwwrrwwwl
lbbbrrbwwrwwbrrbbbl
bbbbbbbbbbbbbbbbbbl
