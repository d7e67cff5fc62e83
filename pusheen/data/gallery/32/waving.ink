         llll       llll
        llfflllllllllffll
       lllffffsfsfsffffllll
      llffffffffffffffffflll
llllllllfffllllfffllllffffllll
lffllllllffffflllllffffffllll
lfffllffff fffflllfffffffffllll
llfffffffffff ffffffffffffffllll
 lllfssfffffffffffffffffffssllsl
   lllsfffffffffffffffffffsslffl
    llllffffffffffffffffflllllll
      llllllllllllllllllllllll
