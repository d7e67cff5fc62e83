lpplll  ll
cccllllllll
looll lll ll
 lll      ll
  llllllllll
