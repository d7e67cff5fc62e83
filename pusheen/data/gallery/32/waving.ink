         llll       llll
         lfflllllllllffll
       lllffffsfsfsfffflll
      llffffffffffffffffflll
llllllllfffllllfffllllfffflll
lffllllllffffflllllffffffllll
lfffllffffffffflllfffffffffllll
llffffffffffffffffffffffffffllll
 lllfssfffffffffffffffffffssllsl
   lllsfffffffffffffffffffsslffl
    llllffffffffffffffffflllllll
       lllllllllllllllllllllll
