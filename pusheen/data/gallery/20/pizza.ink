    lll    lll
   ll lllllllll
 lll          lll
 ll    l   l   ll
ll   lllollll   lll
ll lloooyyyyoll llll
llllllyyyyyyllllllll
 llllllyyyyllllllll
