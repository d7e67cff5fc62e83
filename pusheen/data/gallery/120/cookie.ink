                         lllllll                                            lllllll
                        llllllllll                                        llllllllll
                       lllllfllllllll                                   lllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllffffffflllllll                           llllllffffffffllll
                      llllffffffffffllllllllllllllllllllllllllllllllllllfffffffffflllll
                     llllfffffffffffffllllllllllllllllllllllllllllllllfffffffffffffllll
                     llllffffffffffffffllllllllllllllllllllllllllllllffffffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssfffffffffffffffffllll
                  lllllllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssffffssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfffffffffffffffffffffffffffffffffssssffffffffffffffffffffffffffffffffffllllll
           llllllffffffffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        lllllffffffffffffffffffffffffllllffffffffffffffffffffffffffllllfffffffffffffffffffffffflllll
        llllffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffffffffflllll
       lllllfffffffffffffffffffffllllll    llffffffffffffffffffllw   lllllllfffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffllllllll  llllffffffffffffffffllll  llllllllffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffllllllllllllllffffffffffffffffllllllllllllllffffffffffffflllllllllllllllllll
    lllllllllllllllffffffffffffflllllllllllllfffffffffffffffffflllllllllllllfffffffffffffllllllllllllllll
     lllllffffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffffffffffffllll
     llllffffffllllffffffffffffffffffllllffflllffffffflfffffflllffflllllfffffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffflllllffffllllfffffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffflllllllllllll
   llllfffffffffffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffffffffffllll
  lllllffffffffffffffffffffffffffffffffffffffflllllllfflllllllffffffffffffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
llllffffffffffffffffffffffffffffffffffffflllllllllloooolllllffffffffffffffffffffffffffffffffffffffffffffllllsssssslllll
llllfffffffffffffffffffffffffffffffffffllllllloooonnnnolllllffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
llllsssssfffffffffffffffffffffffffffflllllloooooonnnnnnollllfffffffffffffffffffffffffffffffffffffffsssssllllssssssssllll
llllsssssssssssffffffffffffffffffffflllllooooooooonnnnoollllllllllfffffffffffffffffffffffffffsssssssssssllllssssssssllll
llllsssssssssssssfffffffffflllllllllllllooonnnnnoooooooooollllllllfffffllllllllllfffffffffffssssssssssssllllssssssssllll
llllfssssssssfffffffffffffflllllllllllllloonnnnnnooooooooooooollllfllllllllllllllffffffffffffffssssssssfllllssssssssllll
llllfffffffffffffffffffffffffffffffllllllllonnnoooooooooooooooollllllllllfffffffffffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffffffffffffffffflllllooooooooooooooooooollllllfffffffffffffffffffffffffffffffffffllllffffffffllll
 llllssssssssffffffffffffffffffffffffffflllloooooooooonnnnooooooollllffffffffffffffffffffffffffssssssssllllfffffffffllll
 llllsssssssssssfffffffffllllfffffffffflllloooooooooonnnnnnoooooollllffffffffffllllffffffffffssssssssssllllfffffffflllll
  llllssssssssfffffffffflllllllllllllllllllooooooooooonnnnoooooooollllllllllllllllllfffffffffffssssssslllllsfffffflllll
  lllllffffffffffffffffffffllllllllllllllooonnnnnoooooooooooooooooollllllllllllllfffffffffffffffffffflllllsssssfflllll
   lllllfffffffffffffffffffffffffffllllloooonnnnnnoooooooooooooooooollllfffffffffffffffffffffffffffflllllssssssslllll
    llllllffffffffffffffffffffffffffllllloooonnnooooooooonnnnnooooolllllffffffffffffffffffffffffffllllllffssssllllll
      llllllllffffffffffffffffffffffflllllloooooooooooooonnnnnooolllllffffffffffffffffffffffffllllllllffffflllllll
        llllllllllffffffffffffffffffffflllllllooooooooooooonnolllllllfffffffffffffffffffffllllllllllfffflllllllll
           llllllllfffffffffffffffffflllllllllllllloooooollllllllllllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllll                                  llllllllllllllllll
