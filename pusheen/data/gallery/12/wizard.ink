    llull
lyllluuull
lnlllllllll
lllwwwwwwwll
  lllwwwllll
