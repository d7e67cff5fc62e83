                                                     llllllllllllllllllll
                                                   lllllllelllllllellllllll
                                                 llllleeeeeeeeeeeeeeeeeellll
                                              llllllleeeeeeeeeeeeeeeeeeeelllll
                                             lllleeeeeeeeeeeeeeeeeeeeeeeeellllll
                                            lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                            lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                             llleeeeeeeellllllllleeeeeeeeeeeelll
         lllll                       lllll   lllllleellllllllllllllllllleellllll
         llllllll                  llllllll    lllllllllll llllyylllllllllllll
        lllffflllll              lllllfflll               lllllyyllllll
        lllfffffllllllllllllllllllllffffflll              llllllllllll
       lllffff fffllllllllllllllllfffffffllllllllllll        lllllll
       lllfffffffffsssffsssffsssfff fffffffffflllllllllll   llllll
       lllffffffffffssffsssfffssfffffffffff f ffssssfllllll llll
      llllfffffffffffffffssfffffffffffffffffffffssssfffflllll
      lllffffllfffffffffffffffffffffflffffffffffsssfffffsslllll
     lllfffflllllllffffffffffffflllllllfffffffffssfffffssssfllll
    llllffffffflllllllfffffffllllllllffffffffffffffffffsssfffflll
lll lllfffff fflllllllfffffffflllllllffffffffffffffffffsffffffflll
lllllllllllfffllllllff ffffffffllllllfflllllllllllffffffffffffffllllllll
   lllfflllffffllllfffffffffffffllllffflllffffffffffffffffffffffllllllllll
lllllllllllffffffffffflllllllffffffffffllllllllllfffffffffffffffflllsssllll
lllllllffffffffffffffllllflllllffffffffffflllllllfffffffffffffffflllsssslll
   lllff ffffffffffffllfffffflfffffffffff ffffffffffffffffffffffflllsssslll
   lllffffffffffffff fff ff fff ffffffffffffffffffffffffffffffffflllsssslll
   lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffflll
   lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffllll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssllll
    lllffffffffflllllffffffffffllllffffffffffffffffffffffffffffflllssllll
     llllffffflllllllllfffffflllllllllffffffffffffffffffffffffflllllllll
      llllllflllffffflllfffflllfffflllfffffffffffffffffffffflllllllll
        lllllllllllllllllllllllffffllllfflllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllll
