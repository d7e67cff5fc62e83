         llllll               lllll
        lllflllll          lllllflll
        lllfffllllllllllllllllffffll
        llffffffllllllllllllffffffllllllllll
        llfffffffssffssffssffffffffffffflllllll
       lllfffffffffffssffffffffffffffffsssffflllll  lllllll
      lllffffffffffffffffffffffffffffffssffffsslllllllssllll
      llfffffffffffffffffffffffffffffffsfffffssffllllsssssll
     lllfffffflllfffffffffflllffffffffffffffssfffflllsssssll
  lllllllfffflllllfffffffflllllffflllllllfffffffffflllffssll
  lllllllllffflllffffffffffllllfllllllffffffffffffffllffffll
  lllllllllfffffffllllllllffffffllllllllffffffffffffllssllll
  lllllffffffffffflllpplllffffffffffffllfffffffffffflllllll
     llffffffffffffflllllffffffffffff fffffffffffffflllll
     llfffffffffffffffffffffffffffffffffffffffffffffll
     lllffffffffffffffffffffffffffffffffffffffffffffll
     lllffffffffffffffffffffffffffffffffffffffffffflll
lllll lllllffffffffffffffffffffffffffffffffffffffllll  llll
lllllll lllfffffffllfffffffffffffffffffflllfffffflll lllllll
lllrrllllllllffllllllllfflllllllllllfflllllllffllllllllrrlll
 llllrrllllllllllllllllllllllllllllllllllllllllllllllrrllll
  lllllllllllllllllllllllllllllllllllllllllllllllllllllll
     llllllllllllllllllllllllllllllllllllllllllllllllll
           llyyyylll                    lllyyylll
           llllllll                      llllllll
