                   llllll                              llllll
                  lllllllll                          lllllllll
                 llllffflllll                      lllllfffllll
                 lllff ffflllll                  lllllfff fflll
                 lllffff fffllllllllllllllllllllllllfffffffflll
                lllfffffff fffllllllllllllllllllllffffffffffflll
               llllfffffffff fffsssfffssssfffsssfff fffffffffllll
             llllllfffffffffffffsssfffssssfffsssfffffffffffffllllll
           lllllfffffffffffffffffsfffffssfffffsfffffffffffff ffflllll
         lllllfff fffffffffffffffffffffssfffffffffffffffffffff ffflllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllff ffffffffffffffffffffffffffffffffffffffffffffffffffff fflll
       lllffffffffffffffffllllfffffffffffffffffflllffffffffffffffffffflll
      llllffffffffffffffflllllllfffffffffffffflllllllfffffffffffffffffllll
 lllllllllllllffffffffffllllllllfffffffffffffflllllllffffffffffffflllllllllllll
   llllllllllllffffffffffllllllffffffffffffffffllllllffffffffffffllllllllllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
  lllllllllllllffffffffff fff flllffffllffffllfff ffffffffffffffflllllllllllll
  llllllllffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffllllllll
   lllfff f fffffffffffffffffffffllllllllllllffffffffffffffffffff fff fffflll
   lllfffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffflll
  lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
  llllllfffffllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffllllll
 lllflllffffflllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllffffflllflll
 lllslllffffffllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellflllf ffflllslll
 llllllffffffflllllleeeeeeeeeeeeeeelllleelllleeeeeeeeeeeeeeelllflllffffflllslll
 llllllffffffflllllleeeeeeeeeeeeelllllllllllllleeeeeeeeeeeeelllflllffffflllllll
  lllllffffffflllllleeeeeeeeeeeelllppppllppppllleeeeeeeeeeeelllfllllffflllflll
  lllllffffffflllllleeeeeeeeeeeeelllppppppppllleeeeeeeeeeeeelllffllllllllsslll
  lllllffffffflllllleeeeeeeeeeeeeellllpppplllleeeeeeeeeeeeeelllffffflllsssllll
   llllffffffflllllleeeeeeeeeeeeeeelllllllllleeeeeeeeeeeeeeelllffffffffffllll
    llllfffffllllllleeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeellllllllllllllll
     llllffflllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllll
   llllllllllllwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllww       wlllll
  llllwwwlllww   wllllllllllllllllllllllllllllllllllllllllllllw          wllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
