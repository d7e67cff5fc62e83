                    lllllll                                    lllllll
                    lllllllll                                lllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                       lllllffffffllll
                  llllffffffffllllllllllllllllllllllllllllllffffffffllll
                  lllfffffffffffllllllllllllllllllllllllllfffffffffffllll
                 llllffffffffffffffssssfllllllllllfssssffffffffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
              llllllffffffffffffffffssssfffssssffffssssffffffffffffffflllllll
            lllllffffffffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffffflllffffffffffffffffffffffllllffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffffflll
lllllllllllllfffffffffffffflllllflllllfffffffffffffflllllflllllfffffffffffffffllllllllllll
llllllllllllllllffffffffffllllfffffllllffffffffffffllllfffffllllffffffffffllllllllllllllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
    llllffllllllfffffffffffffffffffflllfffffllffffflllffffffffffffffffffffllllllffllll
 lllllllllllllllffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffllllllllllllllllllllllllllllffffffffffffffffffffffffffllllllllll
 lllffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffffflllllllllll
llllfffffffffffffffffflllllllllloooooooooooooooooooooooooollllllllllffffffffffffffffffllllsssllllll
llllfffffffffffffffffllllooooooooooooooooollllllooooooooooooooooollllfffffffffffffffffflllsssssslll
lllsfffffffffffffffffllllooooollllllllllllllllllllllllllllllooooollllfffffffffffffffffflllssssssllll
lllssssssssssfffffllffllllllllllllllllllllllyyylllllllllllllllllllllffllfffffsssssssssslllssssssllll
lllsssssssssssffflllllllllllllyy  llllllll yyyyyylllly    yylllllllllllllffffsssssssssslllssssssslll
llllfffffffffffffffllllllllllly  lllrrrrllyyyyyllllllllyyyy lllllllllllfffffffffffffffflllssssssslll
llllfffffffffffffffffffffflllll  lllrrrlllyyyy lllrrrlll y lllllffffffffffffffffffffffllllffffssslll
llllsssssssfffffffffffffffffllll  lllllllyyyyy llllrllll  llllfffffffffffffffffsssssssllllffffffflll
 llllssssssssffllllllffffflllllll yyyyyyyyyyyy  lllllll  yllllllfffffllllllffssssssssslllfffffffllll
 llllsfffffffffllllllllllllllllllyyyyyyyylllllll yyyyyyyyllllllllllllllllllfffffffffsllllssffffllll
  llllfffffffffffffflllllllfffllllyyyyyylllrrrlllyyyyyyyllllffflllllllffffffffffffffllllsssssfllll
   lllllffffffffffffffffffffffflllll yyylllrrrlllyyyyyyllllffffffffffffffffffffffflllllfsssslllll
     lllllllffffffffffffffffffffflllly  ylllllllyyyy lllllfffffffffffffffffffflllllllffffllllll
       llllllllffffffffffffffffffflllll   yyyyyyyy lllllfffffffffffffffffffllllllllffflllllll
           llllllffffffffffffflllllllllllly    yylllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllllll         llllllllll         llllllllllllllll
