                                       llllllllllllllll
                                      llleeeeelleeeeellll
                                  lllllleeeeeeeeeeeeeeellll
                                 lllleeeeeeeeeeeeeeeeeeellll
                                 llleeeeeeeeeeeeeeeeeeeeeell
                                 llleeeeeellllllleeleeeeeell
       lllll               lllll  llllllllllllllllllllllllll
      llllllll           llllflll   llllll  lllyylllllllll
     lllfffflllllllllllllllfffflllll       lllllllll
     lllff ffflllllllllllfffffflllllllllll   lllll
     lllf fffffsffssffssffffffffffffssllllll lll
     lllfffffffffffsffffffffffffffffsssfffllll
    lllffllllffffffffffffflllfffffffssffffssllll
   lllfffflllllllfffffllllllfffffffffffffssffflll
llllllffffflllllffffffflllllfffffllllffffsffffflll
llllllllfffllllfffffffffllllfllllllllffffffffffflllllll
llllllllffffffffflllllfffffffllllllllffffffffffflllsslll
lllllfffffffffffllfflllffffffffffflllffffffffffffllsssll
  lllf ffffffffffffffffffffffffff fffffffffffffffllssslll
  lllfffffffffff ffffffffffffffffffffffffffffffffllffflll
  lllffffffffffffffffffffffffffffffffffffffffffflllfflll
   llfffffffffffffffffffffffffffffffffffffffffffllsslll
   llllffflllllllfffflllllllffffffffffffffffffflllllll
    llllllllffffllfffllffffllffffffffffffflllllllll
       lllllllllllllllllllllllllllllllllllllll
