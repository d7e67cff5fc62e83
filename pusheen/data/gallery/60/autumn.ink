                     llll
               lll llllll                        ll    ll
               lllllloolll ll              llll llllllllll
         llllllllooooooollllll             lllllllllllyll
       llllllllllooolloooollllllll         lllyyyyyllylllll
      lllflllloooooollooollllllflll        llllyylllyyyllll
      lllfffllllooolloooooolllllflllll       llllllyyyllll
      llffffffllllllllllllllllffflllllllllll lllllllyylllll
      llffffffffsslllllllllffff fffffffsslllllll llllllllll
     lllffffffffffllsfffffffffffffffffsssffffllll
    lllffffffffffllfffffffffffffffffffsssffffssllll
    llffffffffffffffffffffffffffffffffffffffsssfflll
   lllfffflllffllfffffffllfffllfffffffffffffssfffflll
lllllllllffllllllfffffffllllllllllllllllfffflfffffllllllll
   llfflfffffllflffffffflfflfffflfffffffffflllllllllllllllll
lllllllllff f ffllllllllllf fffllllllllllllllllllrrlllssssll
  lllffff fffffffllllllllfffffffffffffllllllrrrrlrrlllllssll
   llffffffffff ffffffffffffffffffffffllrrrrrrrllrrrllllssll
   llfffffffffffffffffffffffffffffffffflllrrrrllrrrllllfffll
   llffffffffffffffffffffffffffffffffffflllllllrrrrrllllllll
   lllffffffflllffffffffflllffffffffff fffllllllllrllllllll
    lllffffllllllllfffflllllllfffffffffffflllflllllllllll
     llllllllffffllffflllffffllfffffffffflllfllllllllll
        lllllllllllllllllllllllllllllllllllllllll
