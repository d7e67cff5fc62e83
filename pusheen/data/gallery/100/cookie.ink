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
       llllfffffffffffffffffffflllfffffffffffffffffffffflllffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffffllll
      llllfffffffffffffffffllllll   llffffffffffffffllw  wlllllfffffffffffffffffflll
lllllllllllllfffffffffffffflllllllllllffffffffffffffllllllllllllffffffffffffffllllllllllll
llllllllllllllllffffffffffflllllllllllfffffffffffffflllllllllllfffffffffffllllllllllllllll
    llllfffffffffffffffffffflllllllllfffffffffffffffflllllllllffffffffffffffffffffllll
    llllffllllllffffffffffffffflllfflllfffffllffffflllfflllfffffffffffffffllllllffllll
 lllllllllllllllffffffffffffffffffffllllfffllllfffllllfffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
 lllffffffffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffffffffffffffffflllllllllll
llllffffffffffffffffffffffffffffffflllllllllllllllffffffffffffffffffffffffffffffffffffllllsssllllll
llllfffffffffffffffffffffffffffffllllllooonnnollllffffffffffffffffffffffffffffffffffffflllsssssslll
lllsffffffffffffffffffffffffffflllllooooonnnnnllllffffffffffffffffffffffffffffffffffffflllssssssllll
lllssssssssssffffffffffllffffflllloooooooonnnoollllllllffffffffffllffffffffffsssssssssslllssssssllll
lllsssssssssssfffffffflllllllllllooonnnnooooooooollllllfffllllllllllfffffffffsssssssssslllssssssslll
llllfffffffffffffffffffflllllllllllonnnnoooooooooooollllllllllllllffffffffffffffffffffflllssssssslll
llllffffffffffffffffffffffffffffllllooooooooooooooooolllllffffffffffffffffffffffffffffllllffffssslll
llllsssssssfffffffffffffffffffffflllloooooooonnnoooooolllffffffffffffffffffffffsssssssllllffffffflll
 llllssssssssfffffffllllllfffffflllloooooooonnnnnooooolllllfffffllllllfffffffssssssssslllfffffffllll
 llllsfffffffffffffffllllllllllllllooonnooooooooooooooolllllllllllllllffffffffffffffsllllssffffllll
  llllffffffffffffffffffflllllllloooonnnnoooooooooooooooollllllllfffffffffffffffffffllllsssssfllll
   lllllffffffffffffffffffffffllllooonnnnooooooonnnnoooollllfffffffffffffffffffffflllllfsssslllll
     lllllllffffffffffffffffffflllllooooooooooonnnnnoolllllffffffffffffffffffflllllllffffllllll
       llllllllfffffffffffffffffflllllloooooooooooollllllffffffffffffffffffllllllllffflllllll
           llllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllllll                            llllllllllllllll
