     lyy
      wl
   pppppppll    lll
  lppcppcppllllllll
lllccccccccl      ll
lllllllllll       ll
llll        l   l  l
 lll          l    l
  lll             ll
   llllllllllllllll
