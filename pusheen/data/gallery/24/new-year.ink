   ll     lww   lllylll
 lrrrrlll luul llyyyyyl
llrrrrlllluuuulllyyyyyll
  llllll luuuul llllll
 l  ll  l     l   ll
lllll      l      ll
lllll              llll
 lll               llll
   ll              llll
    llllllllllllllllll
