       ll            llllll           llll
   l  llll   l       llwwll      llllllllllllll
  llllllllllll       llllll      llllllyyllllll
   lllrrrrrlllllll   lllull    llllllyy  yylll
 lllllrrrrrlllllllllllluyylyllllllllyyy  yyyllll
 llllllrlrlllllffflllluuuullllffflllllyyyyllllll
    lllllllllllf fflluuuuuullfffffllllllllll
    lll  llllffffffllllllllllffffffllll  lll
        lllfff fffffffffffffffffffffflll
        llfffffffflllffffffflllfffffffll
llllllllllllffffllllllffffllllllfffflllllll
llfffllllllllffffffffllllllfffffffffllllll
llf flllllfffffffffffllllllfffffffffffflll
llffffllff fffffffffffllllfffffffff f ffllllll
lllffffffffffffffffffffffffffffffffffffffllslll
 llllffssssffffffffffffffffffffffffffssssllssll
   lllllfffffffffffffffffffffffffffffffffllssll
      llsssffffffffffffffffffffffffffsssllfflll
      llllfffffffffffffffffffffffffffffllsslll
        llllfffffflllfffffflllfffffflllllllll
           lllllllllllllllllllllllllllllll
