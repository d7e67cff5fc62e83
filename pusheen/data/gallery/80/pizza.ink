               llllll                            llllll
              llllllllll                      llllllllll
              lllfffflllll                  llllllffflll
              lllffffffllllllllllllllllllllllllffffffflll
             lllfffffffffllllllllllllllllllllffffffffflll
             lllfffffffffffsssffffsssfffsssffffffffffflll
           lllllfffffffffffsssffffsssfffsssfffffffffffllllll
         lllllffffffffffffffssffffsssfffssffffffffffffffflllll
       llllfffffffffffffffffffffffssfffffffffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffflll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllffffffffffffffflllllffffffffffffffllllllffffffffffffffllll
llllllllffffffffffffflllllllllfffffffffffllllllllfffffffffffffflllllll
lllllllllllllfffffffllllffflllfffffffffflllfffflllffffffffllllllllllll
   lllfffffffffffffffffffffflllfffflffffllfffffffffffffffffffffflll
 llllllllllllffffffffffffffflllffllllfflllffffffffffffffffllllllllllll
 lllllllffffffffffffffffffffflllllllllllllffffffffffffffffffffllllllll
 llllffffffffffffffffffllllllllllllllllllllllllffffffffffffffffffflll
 lllfffffffffffffllllllllllllllloooooolllllllllllllllffffffffffffflllllllllll
lllffffffffffffflllllooooooooooooooooooooooooooooolllllffffffffffffllllllllllll
lllfffffffffffffllloooooollllllllllllllllllllooooooolllffffffffffffllllsssssllll
lllfffffffffffffllllllllllllllllllllllllllllllllllllllfffffffffffffflllsssssslll
lllsssssssffflllllllllly  lllllll yyy lllll   ylllllllllllffsssssssflllsssssslll
lllfsssssfffflllllllllly yllrrrll yyylllllll   lllllllllllffffsssssflllsssssslll
lllfffffffffffffffflllll  lllllllyyyyllrrrll  llllllffffffffffffffflllssssssslll
lllsssssfffffffffffffllll  yllly yy  lllllly lllllffffffffffffssssslllffffffflll
 llsssssssflllllllllllllll yyyyyllllly  yyy ylllllllllllllllfsssssslllsfffffflll
 llllfffffffllllllllllfflll yy llrrrllyyyy llllfflllllllllfffffffflllsssssfllll
  llllfffffffffffffffffffllly  lllrlllyyy llllffffffffffffffffffllllfffsssllll
    lllllllfffffffffffffffllll  llllly  yllllffffffffffffffflllllllffffllllll
      llllllfffffffffffflllllllly     llllllllffffffffffffllllllffflllllll
          lllllffffffflllllllllllllllllllllllllllfffffffllllllllllllllll
           llllllllllllll       lllllll      lllllllllllllllllllll
