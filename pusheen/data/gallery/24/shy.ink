      llll    llll  ll
      llllllllllll lbbl
    lll          lllll
    ll   l     l  ll
   ll       l      ll
  llllgggllggllgggllll
lggggggggggggggggggggggl
lgggppggggggppgggggppggl
 gggggggggggggggggggggg
