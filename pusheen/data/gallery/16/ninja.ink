   lll   lllllll
  llklklkkkllll
llkkflffllfklll
lllfflflflfklll
llkkkkkkkkkkklll
llllllllllllllll
llllllllllllllll
