 lprl
lppppl lll    lll
lcccccllllllllllll
locoocll  l   l lll
 loooll     l    ll
  llll            ll
  llll            ll
     llllllllllllll
