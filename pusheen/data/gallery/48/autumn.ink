                llll
            lllllllll              ll  ll  lll
        ll  llllooolllll          llllllllllll
      lllllllloolloolllllll        llllyylylll
     llllllooooolloollllllll       llyyyllyyllll
     llfffllloollooooollllllllll    llllyyylll
    lllf fffllllllllllllfffllllllllllllllllllll
    lllf ffffsllsffsfffff fffffssflllll lllllll
    llffffffffllffffff ffffffffssfffsllll
   llffffffffffffffffffffffffffffffsssflll
lllllfffllffllfffffllffllffffffffffsfffflll
lllllllffllllfffffffllllflllllllfffllffllllllll
lllllllfffffflfflfflffffflllllllffllllllrllsssll
llllffffffffflllllllffffffffffllllllrrrrrlllssll
  llff fffffffffffffffffff fffllrrrrrllrrllllsll
  llffffffffffff f fffffffffffflllrrllrrrlllffll
  llfffffffffffffffffffffffffffffllllrrrrrllllll
   llfffflllllffffflllllfffffffffflllllllllllll
   lllllllfffllfffllfffllffffffffllffllllllll
      llllllllllllllllllllllllllllllllll
