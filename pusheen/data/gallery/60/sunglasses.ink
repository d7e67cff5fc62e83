       llllll                lllll
       llflllll            llllflll
      lllffffllllllllllllllllffffllll
      llfffffflllllllllllllfffffflllllllllll
      llffffffffssffssffssfffffffffffffssllllll
     lllffffffffffffssffffffffffffffffsssffffllll
    lllllfffffffffffffffffffffffllllffsssffffssllll
    llllllllllllllllllllllllllllllllffffffffsssfflll
   lllflllkwwkkkkkllfllkw wkkkkkllffffffffffssfffflll
llllllllllllkkklllllflllllkkklllllllllllffffffffffflllllll
   llfflffllllllllfffffllllllllllfffffffffffffffffffllllllll
lllllllllfffffffllllllllllffffflllllllllffffffffffffllssssll
   llffffffffffffllllllllfffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllffffll
   llfffffffffffffffffffffffffffffffffffffffffffffffllsfflll
   lllffffffflllffffffffflllffffffffffffffffffffffflllsllll
    lllffffllllllllfffflllllllfffffffffffffffffffflllllll
     llllllllffffllffflllffffllfffffffffffffflllllllll
        lllllllllllllllllllllllllllllllllllllllll
