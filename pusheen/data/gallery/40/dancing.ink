                                 lllllll
                                llulllll
                         llll   llulllll
         llll           lllfll llllll
         lllllll  lllllllffflllluuulll
         llfffllllllllssff ffllllllll
         llf fffssfssfsffffffffflll
       lllffffffffffffffffffff fffll l
      llffffffffffffffffllllffffllllll
  lll llffffffllllfffffllfflfffflllllll
llllllllllfffflfffllllllfffff fffffflll
llffflllllffffff ffllpllffffffffffffflll
llffflllfffffffffffflllffffffffffffffsll
llffffffff ffffffffffffffffffffffffssfll
 llfffffffffffffffffffffffffffffffffssll
  llllfsssffffffffffffffffffffffffffffll
    lllffffffffffffffffffffffffffffllll
      llsffffffffffffffffffflffffflll
       lllllfffffflllllllllllllllll
         llllllllllll
