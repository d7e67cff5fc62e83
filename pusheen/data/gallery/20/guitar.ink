      lll   lll
     lllllllllll
    ll         ll
 l ll   l   l   ll
lkknnllllolollllllll
 lllnnllnnooooooolll
   lllllooooooooolll
     lllllllooooll
