     lllll    llll
    llffflllllfffll
   llfffffffffffffll  ll
 llllfffllfffllfffllllll
 llllffffflllffffflllrl
 lllllllllllllllllllllll
 llsflllllllllllllfsllll
lllfffffflllllfffffflrl
llllllllllllllllllllllll
