       lkkl
      kkkl
  llllkkkllll
 llllooooolllll
 lkkkkkkkkkkkllllll
 ll  lllll       lll
ll  l     l      lggl
ll     l      looooooool
ll           loooooooooo
ll           loooooooool
 lllllllllllllloooooooo
