      ll       lllyyyyl
      llll   llllyy  yyl
     ll llllll llyyyyyyl
   lll           llllll
   ll   l     l   ll
  lll      l      ll
 lrwwrrrwwrrrwrrrwwwwl
 lrwwrrrw rrr wrrrwwwl
bbbbbbbbbbbbbbbbbbbbbbl
lbbbbbbbbbbbbbbbbbbbbbl
