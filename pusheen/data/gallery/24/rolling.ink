           lll
       llllllll
     lll     llllllll
   lll    l      l ll
  ll        l  l   ll
 ll                ll
  ll               l
   lllll          ll
       llll      ll
gggllllgglllllggllllllll
