                                                                llllllllllllllll
                                                                lllllllllllbblll
                                                                llllllllllllllll
                                                                    llllllllll
                                                                  llllllllllll
                                                    llllllllllllllllllllllllllll
                                                    llllllllllllllllllllllllllll
                                                    llllllllblllllllllllllllllll
            lll                             llll     lllllblllll
           lllllll                        lllllll   llllbllllllll
          lllfflllll                   llllllflll   llllllllllllll
          lllfffflllll                llllffffflll  lllllllllllll
         lllffffffflllllllllllllllllllllffffffflllllllllllllll
         lllfffffffffllllllllllllfsssffffffffffflllllllllllllllllll
         lllffffffffffssssffsssfffsssffffffffffffffffffssssfffflllllll
         lllfffffffffffssfffsssfffssfffffffffffffffffffssssfffffsssllllll
       llllffffffffffffffffffssffffffffffffffffffffffffsssfffffssssfffllll
      llllfffffffffffffffffffffffffffffffffffffffffffffsfffffffsssffffffllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffssffffffffllll
     lllffffffffllfffffllffffffffffllffffflfffffffffffffffffffffffffffffffflll
llllllllffffffffllllfllllffffffffflllllfllllffffffllllllfffffffffffffffffffllll
llllllllllllffffflllllllfffffffffffflllllllfllllllllllllfffffffffffffffffffflll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
llllllllllllffffffffffflllfflllffflllfffffffllllllllllllffffffffffffffffffffllll
llllllllffffffffffffffflllllllllllllffffffffffffffffllllffffffffffffffffffllllll
     lllfffffffffffffffffllllffllllffffffffffffffffllllllffffffffffffflllllllll
     lllffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllfflll
      lllffffffffffffffffffffffffffffffffffflllllssssffffssffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffflllsssssssffffssfffffffffffffffllll
        llllllfffffffffffffffffffffffffffffllllssssssffffssfffffffffffllllll
          lllllllllllllllllllllllllfffffffffllllffllllllllllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllll
