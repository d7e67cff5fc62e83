    lll    lll
   ll lllllllll
 lll          lll
 ll    l   l   ll
ll     lll      lll
ll  lllooollll  llll
ll  llloooolll  llll
 lllllloooollllllll
