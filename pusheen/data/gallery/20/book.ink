    lll    lll
   ll lllllllll
 lll          lll
 ll    l   l   ll
ll   llllllll   lll
llllbbbbbbbbbbllllll
lllllbbbbbbbblllllll
 llllbbbbbbbbllllll
