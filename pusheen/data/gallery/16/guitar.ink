     llllllll
   lll lllllll
   l  l l l  ll
kknnnllooollolll
  llllnookooooll
   lllllolooool
