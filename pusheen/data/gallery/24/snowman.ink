       llkkkkklll
      lwwkkkkklww
     lwwkkkkkkkkwwl
    lww   w   ww wwl
 nllw   l     l   wwlnl
lnnrwwww   o   wwwwwnnnl
  lrrrrrrrrrrrrrrrrrl
   wwwwwwwwwwwwrrrwwl
    lwwwwwwwwwwwrrwl
