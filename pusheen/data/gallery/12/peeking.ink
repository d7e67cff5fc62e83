  lllllll
 lllllllll
 ll lll lll
oooloooooool
oooooooooool
