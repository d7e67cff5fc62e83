    lll    lll
   ll lllllllll
 lll          lll
 ll    l   l   ll
ll       l      lll
llllluuwuuuuulllllll
lllluuwwuuyuuullllll
 llluulllllllulllll
