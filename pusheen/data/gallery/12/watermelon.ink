  lllllll
 lllllllll
lll lll lll
lgrrrrrlglll
lllgrrrgllll
