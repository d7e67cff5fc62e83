                llll
        llll    llll   lllll
        lllll  llllll  lllll
       lllllllllyyylllllllll
       llflyyylyllllylyyllfll
      lllflly yylllly y llfllllllll
      llffllllllllllllllllffffffslllll
      llfffffffffsfffffffffffffssfffllll
     llffffffffffffffffffffffffsffffssflll
  lllllfffllfflfffffllffllfffffffffssffflll
  lllllllffllllffffffllllfllllllffffff ffllllll
  lllllllffffffllflllfffffllllllfffffffffllsslll
   lllffffffffffllllffffffffffffffffffffflllssll
    llffffffff fffffffffffffffff ffffffffllffsll
    llfffffffffffffffffffffffffffffffffffllfflll
    lllffffflllfffffflllfffffffffffffffffllslll
 llllllllfllllllfffllllllffffffffffffffllllllll
llllllulllllllllllllllllllllllllllllllllllllllll
llllluuuuuuuuuuuuuuulllllllluuuuuuuuuuuuuuulllll
lllllllllllluuuuuuuuuuuuuuuuuuuuuuuullllllllllll
        llllllllllllllllllllllllllllllll
