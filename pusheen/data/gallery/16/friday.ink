llllllllllllll
lwppwllllllllll
  lpll y l y ll
  lll         ll
  lll         ll
    llllllllllll
