         lnn
    lllccccccclll
   lnnnncccccnnnnl
  lnnnnnccccnnnnnnnl
 lll       lwwwwwlll
 ll    l   lwwwwwlll
ll        l llllnnlll
ll             lnnnlllll
l               llllllll
lll                lllll
 lllllllllllllllllllll
