         ll                lllllll              llll
        llll              lllwwlll        ll    lllll   ll
   lllllllllllllll        llllllll       llllllllllllllllll
   lllllllrlllllll         llllll         lllllllyylllllll
    lllrrrrrrlll lllll    llluulll    llllllllyy    yylll
 llllllrrrrrrrlllllfllll llluuuylyy lllllllllyyy    yyylllll
 lllllllrrrrlllllllffflllllyyyuuulllllfffflllllyy yyylllllll
      lllllllll llffffffllluuuuuulllfff fflllllyllllyll
     lllllllllllllfffffflllllllllllllffffflllllllllllll
     lll    llllfffffffffflllllllllffffffffffllll   lll
           lllfff ffffffffffffffffffffffffffffllll
          lllffffffffffllfff ffffffflfffffffffflll
 llllllllllllffffffffllllllffffffflllllffffffffflllll
llllllllllllllllfffflllffllffffffllfffllfffffllllllll
llffffflllllllllffffffffffllllllllfffffffffffllllllll
llfffffllllfffffffffffffffflllplllfffffffffffffffllll
llffffflllff ffffffffffffffflllllffffffffffff fffflllllll
lllfffffffffffffffffffffff ffffffffffffffffffffffffllsllll
 llllffffsssfffffffffffffffffffffffffffffffffffffssllsssll
  lllllffsssssffffffffffffffffffffffffffffffffsssssllssslll
    lllllffffffffffffffffffffffffffffffffffffffffffllffslll
       lllssssfffffffffffffffffffffffffffffffffssslllfffll
        lllfffffffffffffffffffffffffffffffffffffflllssllll
         llllllffffffffffffffffffffffffffffffflllllflllll
           lllllffffffllllllllllllllllfffffflllllllllll
              lllllllllllllllllllllllllllllllllllll
