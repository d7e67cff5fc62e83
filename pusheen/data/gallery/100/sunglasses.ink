            lllllll                               lllllll
           llllllllll                          lllllllllll
           llllfflllllll                     lllllllffllll
          llllffffffllllll                 llllllffffffllll
          llllfffffffflllllllllllllllllllllllllffffffffllllllll
          lllffffffffffflllllllllllllllllllllfffffffffffllllllllllllll
          lllffffffffffffssssffffsssffffssssffffffffffffffffllllllllllllll
          llllffffffffffffsssffffsssffffsssffffffffffffffffffffffssssllllllll
          llllffffffffffffsssffffsssffffsssffffffffffffffffffffffssssfffflllllll
         llllffffffffffffffffffffsssffffffffffffffffffffffffffffsssssfffffffllllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffssslllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssflllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffssssffflllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffssssffffffllll
      llllffllllkkkw  wkkkkkkkllllflllkkkkw  kkkkkkkkllllffffffffffffffffsssffffffffllll
     llllfffflllkk  wkkkkkkkkkllllfllllkw  wkkkkkkkkklllfffffffffffffffffffffffffffffllll
llllllllllllllllllwwkkkkkkkkkllllfffllllwwkkkkkkkkkllllllllllllllllffffffffffffffffffllllllllllll
 lllllllllllllllllllllllllllllllffffflllllllllllllllllllllllllllfffffffffffffffffffffflllllllllllll
     lllffffffffllllllllllllllffflllffflllllllllllllffffffffffffffffffffffffffffffffffllllsssssllll
 llllllllllllllfffffffffffllllffllllfffllllffffffffflllllllllllllfffffffffffffffffffffflllssssssllll
llllllllllllffffffffffffffflllllllllllllllffffffffffffllllllllllllffffffffffffffffffffflllssssssllll
     lllffffffffffffffffffffllllllflllllfffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssslllll
      llllfffffffffffllllllllfffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllfsllllll
       llllffffffffllllllllllllfffffffllllllllllllfffffffffffffffffffffffffffffffffflllllllllll
        llllllffffllllfffffflllffffffflllffffffllllfffffffffffffffffffffffffffffflllllllllll
          llllllllllllffffffllllfffffllllffffffflllffffffffffffffffffffffflllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllll
