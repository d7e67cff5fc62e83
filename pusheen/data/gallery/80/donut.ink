         llllll                     llllll
        llllllllll                lllllllll
        lllffflllll             lllllfffllll
       llllf ffflllllllllllllllllllfffffflllll
       lllffffffffllllllllllllllllff ffffllllllllllll
       lllffffff ffsssffsssffsssff ffffffffffflllllllllll
       lllffffffffffssffsssfffssfffffffffffff ffssssflllllll      lllll
      llllfffffffffffffffssfffffffffffffffffffffssssffffllllll  llllllllll
     llllfffffffffffffffffffffffffffffffffffffffsssfffffsssllllllllssslllll
     lllffffffffffffffffffffffffffffffffffffffffssfffflllllllllllllllllslll
    llllfffffffffffffffffffffffffffffffffffffffffffllllllllooooooolllllllll
    lllffffffffffllllfffffffffffffllllfffffffffffllllloppp p       ppoolllll
llllllllllffffffllllllfffffffffffllllllfllllllllllllop    pbbbb        polllll
lllllllllllfffffllllllffffffffffflllllflllllllllllop        ppp          pollll
   llllllllffffffffffflllllllllllfffffflllllfflllop       pplllllppp      polll
lllllllllllffffffffffflllllllllllfffffflllllllllop  p   pllllllllllpp      polll
   lllfffffffffffffffffllllpllllffffffffffffflllo      pllllfffffllllp      olll
   lllfffffffffffffffffflllllllfffffffffffffflllo     pplllff f fflllp      olll
   llllfffffffffffffffffffflffffffffffffffffflllo      plllffffffflllp      olll
    lllfffffffffffffffff ff ffffffffffffffffflllo      pplllllllllllp    p oolll
    lllffffffffffffffffffffffffffffffffffffffflllp       pplllllllppp     oollll
    llllffffffffffffffffffffffffffffffffffffffllllo        pppppp   poooooollll
     lllllffffffffffffffffffffffffffffffffffffflllloooooooo       oooooooollll
       lllllffffffffffffffffffffffffffffffffffffflllloooooooo   pooooooolllll
         lllffffffffllllfffffffflllllllllffffffffllllllloooooooooooolllllll
         llllllflllllllllllfflllllllllllllllfflllllllllllllllllllllllllll
          lllllllllll  lllllllllll     llllllllllllllllllllllllllllll
