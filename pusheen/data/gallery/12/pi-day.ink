  llfsfll
llfffffffll
lffflllfffll
lllllylllfll
lllllyllllll
