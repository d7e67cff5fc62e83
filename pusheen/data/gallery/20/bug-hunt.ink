      lll   lll
     ll lllll ll
    ll  l   l  ll
 lllll    l     ll
lwwwwwllll      llll
lwwlwwnnlll     llll
llwwwllllllllllllll
