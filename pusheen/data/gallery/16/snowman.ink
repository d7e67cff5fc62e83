    lwlkkkll
    lwkkkkwwl
 l wwwlwowlwwll
lnlwwww w wwwrnl
  lwrrrrrrrrrwl
  lwwwwwwwwrwl
