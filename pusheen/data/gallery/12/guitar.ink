   lllllll
  lllllllll
lkllllolloll
  llloooooll
