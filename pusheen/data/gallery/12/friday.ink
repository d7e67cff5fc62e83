lwwlllllll
 ppll ylyll
 lll      ll
  llllllllll
