      llll        lllll
     llffllllllllllffll
    lllffffsfssfsfffffll
  lllfffffffffffffffffffll
l lfffffffffffffffffffffflll
lllllffffllffffffllfffflllll
lllllffffffllllllfffffflllll
llfffffflllllffllllllfffffllllll
lffffllllllllllllllllllfffflsssl
lffffllllbbbbllbbbbllllfffflsssl
llsflllllbbbbllbbbblllllfsllsfll
 lllffllllllbllblllllllflllflll
   llllllllllllllllllllllllll
