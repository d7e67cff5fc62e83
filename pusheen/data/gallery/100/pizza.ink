                   lllllll                                    lllllll
                  lllllllllll                              lllllllllll
                  llllfflllllll                          lllllllffllll
                 llllffffffllllll                      llllllffffffllll
                 llllfffffffffllllllllllllllllllllllllllllfffffffffllll
                 lllfffffffffffllllllllllllllllllllllllllffffffffffflll
                 lllffffffffffffffssssffffssssffffssssfffffffffffffflll
               lllllffffffffffffffssssffffssssffffssssfffffffffffffflllll
            lllllllffffffffffffffffsssffffssssffffsssffffffffffffffffllllll
           lllllffffffffffffffffffffsfffffssssfffffsfffffffffffffffffffflllll
         lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffllll
lllllllllffffffffffffffffffllllllllllffffffffffffffllllllllllfffffffffffffffffflllllllll
llllllllllllllllffffffffffllllffflllllfffffffffffflllllffflllllfffffffffllllllllllllllll
    llllfffllllfffffffffffllfffffffllffffffffffffffllfffffffllfffffffffffllllfffllll
    llllfffffllffffffffffffffffffffllllfffflllfffllllffffffffffffffffffffllfffffllll
 lllllllllllllllfffffffffffffffffffllllfffllllffflllfffffffffffffffffffflllllllllllllll
 llllllllfffffffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffffffffllllllll
  llllffffffffffffffffffffffffffllllllllllllllllllllllllffffffffffffffffffffffffffllll
 llllffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffllll
 llllfffffffffffffffflllllllllllloooooooooooooooooooooollllllllllllffffffffffffffffllllllllllllll
llllfffffffffffffffflllloooooooooooooooooooooooooooooooooooooooollllffffffffffffffffllllllllllllll
llllffffffffffffffffllloooooooolllllllllllllllllllllllllloooooooolllffffffffffffffffllllsssssssllll
lllfffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffflllssssssssllll
lllfsssssssfffffffffffllllllllllylllllll  yyyyy  yyy  yyllllllllllfffffffffffsssssssflllssssssssllll
lllfsssssssssffflllllllllllll   llllrrlll yyyyylllllllyyyy lllllllllllllffssssssssssflllssssssssslll
lllfffffffffffffllllllllllllly  lllrrrrllyyyyylllrrrlll y ylllllllllllllffffffffffffflllssssssssslll
llllfffffffffffffffffffflllllly yllllllllyyyy lllrrrlll  yllllllffffffffffffffffffffllllssssssssslll
llllsssssffffffffffffffffflllll   lllllyyyyyyyyllllllly  lllllfffffffffffffffffssssslllfffffffffflll
 lllsssssssssfllllffffffflllllll yyyyyyyyllllly ylllyy  lllllllfffffffllllfssssssssslllsffffffffllll
 llllsssssffffllllllllllllllfllll yyyyyllllllllyyyyyyy llllfllllllllllllllffffsssssllllssssffffllll
  llllffffffffffffllllllllffffllllyyyyyllrrrrlllyyyyyyllllffffllllllllffffffffffffllllfssssssfllll
   lllllfffffffffffffffffffffffllllyyyylllllllllyyyyyllllffffffffffffffffffffffflllllfffsssslllll
    lllllllffffffffffffffffffffflllll  yllllllyyyy lllllfffffffffffffffffffflllllllfffffffllllll
      lllllllllffffffffffffffffllllllll    yyyyy llllllllffffffffffffffffllllllllfffffllllllll
          llllllfffffffffffffflllllllllllllyylllllllllllllfffffffffffffflllllllllllllllllll
            lllllllllllllllllllll    llllllllllllll    lllllllllllllllllllllllllllllllll
              lllllllllllllllll          llllll          llllllllllllllllllll
