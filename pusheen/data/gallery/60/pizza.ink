           llllll                   llllll
           llflllll               lllllfll
          lllfffflllllllllllllllllllfffflll
          llffffffflllllllllllllllfffffflll
         lllffffffffsssffsssffssffffffffllll
      lllllffffffffffssffssfffssffffffffffllll
     llllfffffffffffffffffsfffffffffffffffffllll
    lllffffffffffffffffffffffffffffffffffffffflll
    llfffffffffffllllffffffffffflllffffffffffffll
lllllllfffffffffllllllfffffffflllllllffffffffflllllll
lllllllllffffffllffffllfffffffllfffllfffffflllllllll
 llllllllffffffffffffllfflllflllffffffffffflllllllll
lllllllffffffffffffffflllllllllfffffffffffffflllllll
 llffffffffffflllllllllllllllllllllllllfffffffffflll
lllffffffffflllllllooooooooooooooolllllllffffffffflllllllll
llfffffffffflloooollllllllllllllllloooollffffffffflllsssslll
llffffffffffllllllllllllyyyyylllllllllllfffffffffffllsssssll
llssssssflllllllly llrrll yylllll  lllllllllfssssssllsssssll
llffffffffffflllll llllll  llrrll yllllffffffffffflllsssssll
lllssssfflfffffllll yyyyyllyllllyylllfffffflffssssllffffffll
 llssfffllllllllllll   llllll y yllllllllllllfffslllsssfflll
 llllfffffffffffffllly llllll  ylllffffffffffffflllffssllll
   llllllffffffffffllll llly  lllfffffffffffllllllfffllll
     lllllfffffffllllllllllllllllllffffffffllllllllllll
        lllllllllll    lllllll   llllllllllllllllll
