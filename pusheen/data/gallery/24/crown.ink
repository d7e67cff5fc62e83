    ll  ll  ll
    lyylyyyyyl
    lyyyyyyyylllll
   llllllllll   llll
   l  l     l      ll
  ll     l          llll
  ll                llll
   ll              llll
lyuuuuuuuuuuuuuuuuuuuuyl
 lluuuuuuuuuuuuuuuuuulll
