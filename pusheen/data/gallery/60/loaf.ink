       llllll                lllll
      lllflllll           lllllflll
      lllffffllllllllllllllllfffflllll
      llfff fflllllllllllllfffffflllllllllll
      llffffffffssffssffssfffffffffffffssllllll
     lllffffffffffffssffffffffffffffffsssffffllll
    lllfffffffffffffffffffffffffffffffsssffffssllll
    llffffffffffffffffffffffffffffffffffffffsssfflll
   lllffffffllllffffffffflllllffffffffffffffssfffflll
lllllllllfflllllffffffffflllllflllllllllffffffffffflllllll
   llfflfffffllflffffffflfflfffflfffffffffffffffffffllllllll
lllllllllff f ffllllllllllf ffflllllllllffffffffffffllssssll
  lllffff fffffffllllllllfffffffffffffffffffffffffffllssssll
   llffffffffff ffffffffffffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllffffll
   llfffffffffffffffffffffffffffffffffffffffffffffffllsfflll
   lllffffffflllffffffffflllffffffffffffffffffffffflllsllll
    lllffffllllllllfffflllllllfffffffffffffffffffflllllll
     llllllllffffllffflllffffllffffffffffffffllllllllll
        lllllllllllllllllllllllllllllllllllllllll
