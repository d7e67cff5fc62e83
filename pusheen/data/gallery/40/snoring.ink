                               lllllllll
                               lllllllll
                                llllllll
                               lllllllll
                        lllllll  llllll
                        lllllll
      llll          lllllllllll
     llfllll  lllllllflllllllll
     llffflllllllllffffllllllllll
    lllf fffsfsffsfff ffffssffsllll
   lllffffffffffffffffffffffffsffflll
 llllfffllfllffffllflffffllffffffffll
 llllllfflllfflfffllllllllffffffffffll
 lllllffffffflllfffffflllllfffffffflll
   llfffffffffllffffflllllllllllllllll
    lllffffffffffffffllssffsfffffflll
     lllllllllllllllllllllllllllllll
