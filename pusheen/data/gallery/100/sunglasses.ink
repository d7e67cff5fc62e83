             llllll                               llllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllffflll
           llllfffffllllll                 llllllfffffllll
          llllfffffffflllllllllllllllllllllllllffffffffllllll
          llllfffffffffflllllllllllllllllllllfffffffffflllllllllllllll
          lllffffffffffffssssffffsssfffssssfffffffffffffflllllllllllllllll
          lllfffffffffffffsssffffsssfffssssffffffffffffffffffffffssssllllllll
          lllffffffffffffffssffffsssffffssffffffffffffffffffffffsssssffflllllll
         llllffffffffffffffffffffsssffffffffffffffffffffffffffffsssssffffffllllll
        llllffffffffffffffffffffffsfffffffffffffffffffffffffffffssssfffffffssslllll
        lllllllllllllllllllllllllffflllllllllllllllllllllllllfffsssfffffffsssssflllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllfffssffffffffssssffflllll
      llllffllllkkkk  wkkkkkkkllllllllkkkkw  wkkkkkkkllllffffffffffffffffssssffffffllll
      llllffllllkkw  wkkkkkkkkllllfllllkk   kkkkkkkkklllfffffffffffffffffsssffffffffllll
llllllllllfffllllw wkkkkkkkkkllllffllllkw wkkkkkkkkkllllfllllllllllffffffffffffffffffllll
llllllllllllllllllllllkklllllllllfffllllllllkkklllllllllllllllllllfffffffffffffffffffllllllllllll
     lllfffffffflllllllllllllllffffffflllllllllllllllfffffffffffffffffffffffffffffffffllllllllllll
   lllllllllllfffffffflllflllfffflllfffllllflllffffflllllllllfffffffffffffffffffffffffflllsssssllll
llllllllllllllffffffffffffllllfflllllfflllffffffffffllllllllllllllffffffffffffffffffffflllssssssllll
 lllllllffffffffffffffffffflllllllllllllllffffffffffffffffffffffffffffffffffffffffffffflllssssssllll
     lllfffffffffffffffffffffllllfffllllfffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffslll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssslllll
      llllfffffffffffllllllllfffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllfsllllll
       llllffffffffllllllllllllfffffffllllllllllllfffffffffffffffffffffffffffffffffflllllllllll
        llllllffffllllfffffflllffffffflllffffffllllfffffffffffffffffffffffffffffflllllllllll
          lllllllllllfffffffllllfffffllllffffffflllffffffffffffffffffffffffflllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
