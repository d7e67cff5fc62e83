    l   ll  ll
    llllyy llbb
   lllllyyllllbppl
 lll          lppl
 ll   l   l    luul
ll      l      llyy
ll              lyp
ll             llpbl
 llllllllllllllbbbbl
