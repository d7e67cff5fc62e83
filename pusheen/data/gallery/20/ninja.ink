    lkl    lkk  rrl
    kkkkkkkkkklrrrl
  lkkkkkkkkkkkkkyy
 lkkkl l   lllkkkl
 kkkkkklllllkkkkkll
lkkkkkkkkkkkkkkkkkkl
lrkrrrrrrrrrrrrkkkkl
 lkkkkkrrkrrkkkkkkl
