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
      llllffffffffffffffffffflllllfffffffffffffffffffflllllfffffffffffffffffffllll
      llllfffffffffffffffffllllllwllffffffffffffffffllwllllllfffffffffffffffffllll
lllllllllffffffffffffffffffllllllllllffffffffffffffllllllllllfffffffffffffffffflllllllll
llllllllllllllllfffffffffffllllllllllffffffffffffffllllllllllfffffffffffllllllllllllllll
    llllfffllllfffffffffffffllllllllffffffffffffffffllllllllfffffffffffffllllfffllll
    llllfffffllffffffffffffffffllffllllfffflllfffllllffllffffffffffffffffllfffffllll
 lllllllllllllllfffffffffffffffffffllllfffllllffflllfffffffffffffffffffflllllllllllllll
 llllllllfffffffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffffffffllllllll
  llllfffffffffffffffffffffffffffffffflllllfflllllffffffffffffffffffffffffffffffffllll
 llllfffffffffffffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffffffffffllllllllllllll
llllffffffffffffffffffffffffffffllllllllooooollllfffffffffffffffffffffffffffffffffffllllllllllllll
llllfffffffffffffffffffffffffflllllloooonnnnollllfffffffffffffffffffffffffffffffffffllllsssssssllll
lllffffffffffffffffffffffffffllllooooooonnnnoolllllllfffffffffffffffffffffffffffffffflllssssssssllll
lllfsssssssfffffffffffffffffllllooonnnooooooooolllllllfffffffffffffffffffffffsssssssflllssssssssllll
lllfsssssssssffffffflllllllllllooonnnnnoooooooooooollllfffllllllllllffffffssssssssssflllssssssssslll
lllffffffffffffffffffllllllllllllooonnooooooooooooollllllllllllllllfffffffffffffffffflllssssssssslll
llllfffffffffffffffffffffffffllllloooooooooooooooooolllllllfffffffffffffffffffffffffllllssssssssslll
llllsssssffffffffffffffffffffffllloooooooooonnnooooooolllffffffffffffffffffffffssssslllfffffffffflll
 lllsssssssssffffffllllffffffflllloooooooooonnnnoooooollllfffffffllllffffffssssssssslllsffffffffllll
 llllsssssffffffffflllllllllllllloooonooooooooooooooooollllllllllllllfffffffffsssssllllssssffffllll
  llllffffffffffffffffllllllllloooonnnnnoooooooooooooooollllllllllffffffffffffffffllllfssssssfllll
   lllllfffffffffffffffffffflllloooonnnoooooooonnnnoooollllffffffffffffffffffffflllllfffsssslllll
    lllllllfffffffffffffffffflllllooooooooooooonnnnooollllfffffffffffffffffflllllllfffffffllllll
      lllllllllfffffffffffffffflllllloooooooooooooollllllffffffffffffffffllllllllfffffllllllll
          llllllffffffffffffffllllllllllllllllllllllllllllfffffffffffffflllllllllllllllllll
            lllllllllllllllllllll   llllllllllllllll   lllllllllllllllllllllllllllllllll
              lllllllllllllllll          llllll          llllllllllllllllllll
