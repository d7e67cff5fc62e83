      llll     lll lrrrl
      llllllllllllllrrrl
    llll         lll l
llllll   l     l   ll
lllll       l       ll
llll                ll
 lll                 l
   ll               ll
    lllllllllllllllll
