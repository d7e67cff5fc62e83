       lllll              llllll
      lllfllll          lllllflll
     lllfffflllllllllllllllffffllll
     lllff ffflllllllllllffffffllllllllll
     lllf ff ffsffssffssffffffffffffssllllll
     lllfffffffffffsfffffffffffff ffsssfffllll  lllllll
    lllfffffffffffffffffffffffffffffssffffsllllllllsslll
   lllffffffffffffffffffffffffffffffffflllllllllllllllll
   llfffffffllllfffffffffllllffffffffllllopppp   pppollll
llllllllfffflllllffffffffllllllllllllllpp   bbbp     pollll
  lllfllfffffllfflllffllffllflllfflllop    pppppppp    polll
llllllllfff fffffllllllllfffflllllllop p wpllllllllp    plll
  lllfffffffffffffllllllffffffffflllo    plllfffflllp   poll
  lllfffffffffffffflllffffffffffflllo    pllffffflllp   poll
   llffffffffffffffffff ffffffffffllop   ppllllllllp    poll
   lllfffffffffffffffffffffffffffflllpp    ppllllppp  poolll
    lllffffffffffffffffffffffffffffllloooooo      oooooolll
     llllffffffffffffffffffffffffffffllloooooop poooolllll
      lllffffflllllffffllllllllffffflllllllllooollllllll
       llllllllllllllllllllllllllllllllllllllllllllll
