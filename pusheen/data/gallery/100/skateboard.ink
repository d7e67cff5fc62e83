                lllllll                            lllllll
               llllllllll                        llllllllll
              llllfffllllll                   lllllllffllll
              llllf fffllllll                lllllffffffllll
             llllffff ffflllllllllllllllllllllllffffffffllllll
             llllffffff fffllllllllllllllllllllff fffffffllllllllllllll
             llllf ffffff ffssssfffssssfffsssffffffffffffflllllllllllllllll
             llllfffffffffffssssfffssssfffsssfffffffffffff fffffffssslllllllll
             llllf ffffffffffssffffsssffffssffffffffffffffffffffffsssssffllllllll       llllllll
            llllffffffffffffffffffffssfffffffffffffffffffffffffffsssssfffffflllllll   llllllllllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffssslllllllllllsssslllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssflllllllssssssssllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffffffsfffffffsssssfffllllllssssssssllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffllllssssssssslll
         llllffffffffffllllllffffffffffffffffllllllfffffffffffffffffffffffsssffffffffllllsssssssslll
   lllllllllffffffffffllllllllfffffffffffffflllllllfffffffffllllllllfffffffffffffffffllllfffssssslll
   lllllllllllllllfffflllllllffffffffffffffflllllllfffllllllllllllllfffffffffffffffffflllfffffffflll
        lllffffllfffffffllllffffffffffffffffflllllffffllffffffffffffffffffffffffffffffllllffffffllll
      llllllllllllffff ffffffflllllllllllllfffffffffffllllllllffffffffffffffffffffffffflllsssffllll
    lllllllllllllffffffffffffflllllllllllllffffffffffflllllllllllllfffffffffffffffffffflllssslllll
    lllllllfffffff ffffffffffffllllppppllllfffffffffffffffffffffffffffffffffffffffffffflllsllllll
        llllffffffffffffffffffffllllllllllfffffffffffffffffffffff fffffffffffffffffffffllllllll
        llllffffffffffffffffffffflllllllfffffffffffffffffffffffffffffffffffffffffffffffllllll
        llllfffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffflll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
         lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
  lllll    lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll    llllll
lllllllll   lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll   llllllllll
llllrllllll    llllfffffffffflllllfffffffffffffffffffffffffffffffffllllfffffffffffllll   lllllrrllll
llllrrrlllllll llllffffffffflllllllffffffffflllllllllllllfffffffffllllllfffffffffllll llllllrrrrllll
lllllrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrllllll
  lllllrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrlllll
   lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllyy    yyllll    llllllllllllllllllllllllll    llllyy    yllll
                  llllyy   yllll                                   llllly   yyllll
                   lllllllllllll                                    lllllllllllll
                    llllllllll                                        llllllllll
