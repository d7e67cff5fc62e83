       llllll                lllll
       llflllll            llllflll
      lllffffllllllllllllllllffffllll
      llfffffflllllllllllllfffffflllllllllll
      llffffffffssffssffssfffffffffffffssllllll
     lllffffffffffffssffffffffffffffffsssffffllll
    lllfffffffffffffffffffffffffffffffsssffffssllll
    llffffffffffffffffffffffffffffffffffffffsssfflll
   lllffffffllllffffffffflllllffffffffffffffssfffflll
lllllllllfflllllffffffffflllllflllllllllffffffffffflllllll
   llfflfffffllflffffffflfflfffflfffffffffffffffffffllllllll
lllllllllfffffffllllllllllffffflllllllllffffffffffffllssssll
   llffffffffffffllllllllfffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllffffll
   llfffffffffffffffffffffffffffffffffffffffffffffffllsfflll
   lllffffffflllffffffffflllffffffffffffffffffffffflllsllll
    lllffffllllllllfffflllllllfffffffffffffffffffflllllll
     llllllllffffllffflllffffllfffffffffffffflllllllll
        lllllllllllllllllllllllllllllllllllllllll
