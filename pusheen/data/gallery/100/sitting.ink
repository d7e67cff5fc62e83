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
      llllfffffffffffffffffffflllllfffffffffffffffffffflllllffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffffllllllllffffffffffffffffffflll
lllllllllllllffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffllllllllllll
llllllllllllllllffffffffffffllllllllffffffffffffffffffllllllllffffffffffffllllllllllllllll
    llllfffffffffffffffffffffflllllfffffffffffffffffffflllllffffffffffffffffffffffllll
    llllffllllllfffffffffffffffffffflllfffffllffffflllffffffffffffffffffffllllllffllll
 lllllllllllllllffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssllllll
llllffffffffffffffffffffffffffflllffffffllllffllllfffffflllfffffffffffffffffffffffffffflllsssssslll
lllsfffffffffffffffffffffffffffllllfffffflllfflllffffffflllfffffffffffffffffffffffffffflllssssssllll
lllssssssssssffffffffffffffffffllllfffffflllfflllffffffflllffffffffffffffffffsssssssssslllssssssllll
lllsssssssssssfffffffffffffffffllllfffffflllfflllffffffllllffffffffffffffffffsssssssssslllssssssslll
llllffffffffffffffffffffffffffffllllffffllllffllllffffllllffffffffffffffffffffffffffffflllssssssslll
llllfffffffffffffffffffffffffffffllllllllllffffllllllllllfffffffffffffffffffffffffffffllllffffssslll
llllsssssssfffffffffffffffffffffffllllllllffffffflllllllfffffffffffffffffffffffsssssssllllffffffflll
 llllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssslllfffffffllll
 llllsffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsllllssffffllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssfllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfsssslllll
     lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllffffllllll
       llllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllffflllllll
           llllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllllll                            llllllllllllllll
