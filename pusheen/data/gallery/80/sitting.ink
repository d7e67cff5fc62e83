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
     lllfffffffffffffffffllffffffffffffffffffllffffffffffffffffflll
     lllfffffffffffffffllllllffffffffffffffllllllfffffffffffffffllll
llllllllllllffffffffffllllllllffffffffffffflllllllffffffffffllllllllllll
  lllllllllllffffffffffllllllffffffffffffffllllllfffffffffflllllllllll
   lllffffflfffffffffffffffffflffffffffffllffffffffffffffffflffffflll
 llllllllllllfffffffffffffffflllffflllfflllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffllll
 lllfffffffffffffffffffffffffffllllffllllffffffffffffffffffffffffffflll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
lllfffffffffffffffffffffflllfffflllfflllfffffllfffffffffffffffffffffflllssssllll
lllsssssffffffffffffffffflllfffffllfflllfffflllfffffffffffffffffssssslllssssslll
lllssssssssfffffffffffffflllffffflllfllffffflllffffffffffffffsssssssslllssssslll
lllfffffffffffffffffffffflllfffflllfflllfffflllfffffffffffffffffffffflllssssslll
lllffffffffffffffffffffffflllllllllfflllllllllffffffffffffffffffffffflllfffsslll
lllsssssssfffffffffffffffffflllllfffffflllllffffffffffffffffffssssssslllffffflll
 lllssssssffffffffffffffffffffffffffffffffffffffffffffffffffffsssssslllsffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssfllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfsslllll
    llllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllffflllll
      lllllllffffffffffffllffffffffffffffffffllfffffffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
            llllllllllllll    llllllllllll     llllllllllllllllll
