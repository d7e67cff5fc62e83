       lll     lll
       llllllllllll
     lll         llll
 ll ll   l     l   ll
lllll       l       ll
lllll               llll
 lll                 lll
   lll              llll
    lllllllllllllllllll
