   llllll
  lllll ll
lrrl     lll
lrrrrrrrrlll
