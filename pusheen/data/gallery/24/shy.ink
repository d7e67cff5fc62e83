      llllllllllll llll
     llfffllllfffllllll
    llffffffffffffllll
  llllffllfffllfffllll
  llffffffllffffffffll
 llllllllllllllllllllll
llggllggggggggggggllllll
lggglllggggllllggglllggl
llllllllllllllllllllllll
