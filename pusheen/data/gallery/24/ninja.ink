     lkl      lkk  lrrl
     kkkklllllkkkllrrrl
   lkkkkkkkkkkkkkkrrl
  lkkkkllll lllkkkkyyl
  kkkll l     l lkkkll
 lkkkkkl   l  lkkkkkl
 kkkkkkkkkkkkkkkkkkkkkkl
lrrrrrrrkkkkkkkrrrrrrkkl
 lkkkkkkkrrrrrkkkkkkkkkl
  llkkkkkrkkrrkkkkkkkll
