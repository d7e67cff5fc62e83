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
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffffffffffffflllllffffffffffffffffffffllllllfffffffffffffffffffflll
lllllllllllllffffffffffffffflllllllllfffffffffffffffffllllllllffffffffffffffffllllllllllll
llllllllllllllllfffffffffffflllllllllfffffffffffffffflllllllllffffffffffffllllllllllllllll
    llll fffffffffffffffffffflllllllffffffffffffffffffllllllllfffffffffffffffffff llll
    llllffllllllffffffffffffffflllfffffffffffffffffffffflllfffffffffffffffllllllffllll
 lllllllllllllllfffffffffffffffffffflllfffffllffffflllfffffffffffffffffffflllllllllllllll
 llllllfffffffffffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffflllllllfllllllffllllllflllllllfffffffffffffffffffffffffllllllllll
 lllfffffffffffffffffffffflllllllllllllllfffffffflllllllllllllllfffffffffffffffffffffflllllllllll
llllfffffffffffffffffflllllllllw   wllllllllffllllllllw    lllllllllffffffffffffffffffllllsssllllll
llllfffffffffffffflllllllllllllllllllwwwllllllllllwwwlllllllllllllllllllffffffffffffffflllsssssslll
lllsffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffflllssssssllll
lllssssssssssfffflllllbbbbbbbbbbbbbllllllllllllllllllllbbbbbbbbbbbbbbllllffffsssssssssslllssssssllll
lllsssssssssssffllllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllllfffsssssssssslllssssssslll
llllfffffffffffffflllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbblllllllllllffffffffffffffflllssssssslll
llllffffffffffffffffffffflllllbbbbbbbbbbbbbllllbbbbbbbbbbbbblllllfffffffffffffffffffffllllffffssslll
llllsssssssfffffffffffffffflllbbbbbbbbbbbbbllllbbbbbbbbbbbbbllllfffffffffffffffsssssssllllffffffflll
 llllssssssssfllllllffffflllllbbbbbbbbbbbbbllllbbbbbbbbbbbbblllllfffffllllllfssssssssslllfffffffllll
 llllsfffffffflllllllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbblllllllllllllllffffffffsllllssffffllll
  llllffffffffffffllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllffffffffffffllllsssssfllll
   lllllffffffffffllllbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbblllfffffffffflllllfsssslllll
     lllllllfffffflllllllllllllllllbbbbbbbbllllbbbbbbbblllllllllllllllllfffffflllllllffffllllll
       llllllllffffllllllllllllllllllllllllllllllllllllllllllllllllllllffffllllllllffflllllll
           llllllfffffffffff fllllllllllllllllllllllllllllllf fffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllllll                            llllllllllllllll
