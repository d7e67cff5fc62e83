  llrl
 lppppp   ll      ll
 lpccpl  llllllllllll
lcc cccllll        lll
 locoocll  l     l   ll
 looooll      l       ll
  llllll              ll
   ooll                l
      ll              ll
       llllllllllllllll
