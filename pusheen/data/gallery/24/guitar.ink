       llll    lll
       lllllllll ll
     lll          ll
     ll   l   l    ll
lkklll      l      llll
lkknnnnnnlloooooooolllll
    lllllnnnnkkollooolll
    lllllloooooooooooll
       lll lllloooool
