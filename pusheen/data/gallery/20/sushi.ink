  lll    lll
  llllllllllllll
 lll        lkkkl
 ll  l   l   kkkllll
 ll    l     kkkllll
 ll          kkkllll
lwwwwwwwwwwwwkkkwwl
lwwwwwwwwwwwwwkkwwl
looooooooooooooooool
