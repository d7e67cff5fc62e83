   lkl   lkllrr
  lkkkkkkkklrrl
 lkkklllllkkkyl
 kkkl    llkkl
lkkkkkkkkkkkkkkl
lrrrrrrrrrrrrrkl
 lkkkkrkrkkkkkl
