                llllll                            llllll
               lllllllll                        lllllllll
               lllffflllll                    lllllffflll
              llllfffffflllllllllllllllllllllllllfffffflll
              lllffffffffllllllllllllllllllllllfffffffflll
              lllfffffffffffssssffssssfffsssffffffffffflll
           llllllfffffffffffssssffssssffssssfffffffffffflllll
         llllllffffffffffffffssfffssssfffssffffffffffffffllllll
        llllfffffffffffffffffffffffssfffffffffffffffffffffffllll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllfffffffffffffffllllllfffffffffffffflllllllffffffffffffffllll
llllllllllllfffffffffllllffllllfffffffffflllllfllllfffffffffllllllllllll
  lllllllllllfffffffflllfffflllfffffffffflllfffflllfffffffflllllllllll
   lllffffflfffffffffffffffffflffffffffffllffffffffffffffffflffffflll
 llllllllllllfffffffffffffffflllffflllfflllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffllll
 lllffffffffffffffffffffffffffllllllllllllfffffffffffffffffffffffffflll
 lllffffffffffffffffllllllllllllllllllllllllllllllllfffffffffffffffflllllllll
lllfffffffffffffffllllllllloooooooooooooooooollllllllllffffffffffffffllllllllll
lllffffffffffffffllloooooooooooolllllllloooooooooooolllfffffffffffffflllssssllll
lllsssssfffffffffllllllllllllllllllllllllllllllllllllllfffffffffssssslllssssslll
lllssssssssffflllllllllllllllllll       yyylllllllllllllllfffsssssssslllssssslll
lllfffffffffffllllllllll  yllrrlll yyylllllly   llllllllllffffffffffflllssssslll
lllffffffffffffffffffllll yllrrlllyyylllrrrll  llllfffffffffffffffffflllfffsslll
lllsssssssffffffffffffllll ylllllyyyyylllllll ylllffffffffffffssssssslllffffflll
 lllssssssfflllllllllllllly yyyy lllll yllly yllllllllllllllffsssssslllsffffllll
 llllffffffffflllllllllflllyyyyylllllll yyyyylllflllllllllfffffffffllllsssfllll
  lllllffffffffffffffffffllll yyllrrrll yyyylllfffffffffffffffffflllllfsslllll
    llllllllffffffffffffffllll  ylllllyyy llllffffffffffffffflllllllffflllll
      lllllllffffffffffffllllllly      ylllllllfffffffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
            llllllllllllll    llllllllllll     llllllllllllllllll
