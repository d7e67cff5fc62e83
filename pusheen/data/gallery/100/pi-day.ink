                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllffffffllllll                      llllllffffffllll
                  llllffff fffllllllllllllllllllllllllllllllffffffffllll
                 llllfffffff fffllllllllllllllllllllllllllfff fffffffllll
                 llllfffffffff ffffssssfllllllllllfssssffffffffffffffllll
                lllllffffffffffffffsssssfffssssffffssssfffffffffffffflllll
             lllllllffffffffffffffffssssfffssssffffssssffffffffffffffflllllll
           lllllllfff fffffffffffffffssffffssssffffsssfffffffffffffffffffllllll
          lllllffff ffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
        llllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffffflllfffffffffffffffffffffflllfffffffffffffffffffffllll
      llllfffffffffffffffffflllllllllfffffffffffffffffllllllllfffffffffffffffffffllll
lllllllllllfffffffffffffffflllllllllllfffffffffffffflllllllllllfffffffffffffffflllllllllll
llllllllllllllllffffffffffllllfffffllllffffffffffffllllfffffllllffffffffffllllllllllllllll
    llllffffffffffffffffffflfff f ffflffffffffffffffllffff ffflfffffffffffffffffffllll
    llllffffllllfffffffff fffffffffffflllfffffffffllfff ffff f ffffffffffflllllfffflll
 lllllllllllllllfffffffffffffffffffffflllllfffflllllfffffffffffffffffffffflllllllllllllll
 llllllffffffffffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffffffffffllllll
  llllff fff fffffffffffffffffffffffffffffllllllfffffffffffffffffffffffffffffffff ffllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
 llllffffffffffffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffffffffffffflllllllllll
llllfffffffffffffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffllllsslllllll
llllffffffffffffllllllllfllllllllllllllloooooooooolllllllllllllllflllllllllfffffffffffflllssssslllll
lllfffffffffffllllllllllllllooooooooooooyyyyyyyyyyoooooooooooollllllllllllllffffffffffflllssssssllll
lllsssssssssfllllffffffllllloooooyy                    yyoooooollllffffffllllfssssssssslllssssssllll
lllsssssssssslllff ffffflllooyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyoollllffff ffllllssssssssslllssssssslll
lllfffffffffflllllffffllllly ylllllllllllllllllllllllllllllly ylllllfffffllllfffffffffflllssssssslll
llllfffffffffflllllllllllly  ylllllllllllllllllllllllllllllly  yylllllllllllffffffffffllllfsssssslll
llllssssssffffllllllllloy         ylllllly      ylllllly   y     yylllllllllffffssssssllllffffffflll
 lllssssssssslllloooooo           ylllllly      ylllllly           oooooollllssssssssslllfffffffllll
 llllssssssfflllloooooo           ylllllly      ylllllly           oooooollllfffsssssllllssffffllll
  llllfffffffflllllloooo          ylllllly      ylllllly          yooollllllffffffffllllsssssflllll
   lllllffffffffllllooooo         ylllllly      ylllllly         ooooollllfffffffflllllfsssslllll
    lllllllfffffllllooooooy       ylllllly      ylllllly       yoooooollllfffffllllllffffsllllll
      lllllllllffllllloooooooy    yyllllyy      yyllllyy    yooooooolllllffllllllllfffflllllll
          llllllfflllllllllloooooy                      yooooollllllllllffllllllllllllllllll
             lllllllllllllllloooooooooooooyyyyyyoooooooooooooollllllllllllllllllllllllll
              lllllllllllllllllllllllllloooooooooolllllllllllllllllllllllllllllll
                   llllllllllllllllllllllllllllllllllllllllllllllllllll
                                llll  llllllllllllll  llll
