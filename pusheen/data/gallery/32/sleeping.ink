                        lllll
                     llllllll
    llll       lllll lllllll
   llfflllllllllfflllllll
   llffffsfsfsfffffffssfllll
  llffffffffffffffffffffssflll
  lffffffffffffffffffffffffflll
lllllfllllffflllllllllffffffflll
llllffffflllllffflllllllfffffffl
  llfffffffffffffflsssssffsssfll
   llllllllllllllllllllllllllll
