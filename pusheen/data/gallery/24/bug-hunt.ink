       lll     lll
       lllllllllll
     lll         lll
    ll   l     l   ll
  lllll     l      ll
lwwwwwwl            llll
wwwllwwlnnlll       llll
lwwwwwwllllll       llll
 lwwwwlllllllllllllllll
