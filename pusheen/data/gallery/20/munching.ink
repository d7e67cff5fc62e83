    lll    lll
   ll lllllllll
 lll          lll
 ll    l   l   ll
lll      l      lll
lllggrrrrrrrrgglllll
lllllgrrrrrrglllllll
 lllllgggggglllllll
