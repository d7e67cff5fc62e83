                llllll                                      lllllll
               llllllllll                                 llllllllll
              lllllflllllll                            llllllllflllll
             lllllfffffllllll                        lllllllfffffllll
             llllffffffffllllll                     llllllffffffflllll
            lllllfffffffffflllllllllllllllllllllllllllllfffffffffflllllll
            llllffffffffffffllllllllllllllllllllllllllfffffffffffflllllllllllllllll
            llllfffffffffffffflllllllffsssssfffsssssfffffffffffffffllllllllllllllllllll
            llllfffffffffffffffssssffffsssssfffsssssffffffffffffffffffffffffffsllllllllllll
            llllfffffffffffffffssssffffsssssfffsssssffffffffffffffffffffffffffssssssfllllllll
            llllffffffffffffffffsssffffssssfffffsssffffffffffffffffffffffffffssssssfffffllllllll
           lllllffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffssssssfffffffflllllll
          lllllffffffffffffffffffffffffffsfffffffffffffffffffffffffffffffffffsssssffffffffsssllllll
         llllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllffffssssffffffffssssssllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffsssfffffffffsssssffflllll
        lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffssssssfffflllll
        llllfffllllkkkkw   kkkkkkkkkkllllfllllkkkkw   wkkkkkkkkkllllffffffffffffffffffffsssssfffffflllll
       llllffffllllkkk   wkkkkkkkkkklllllfllllkkkw  wkkkkkkkkkkkllllffffffffffffffffffffsssffffffffffllll
lllllllllllfffflllllk   kkkkkkkkkkkkllllfffllllk   wkkkkkkkkkkkllllfffffllllllllffffffffffffffffffffflllll
llllllllllllllllllllllkkkkkkkkkkkllllllfffflllllllkkkkkkkkkkllllllllllllllllllllffffffffffffffffffffffllllllllllll
      llllllllllllllllllllllllllllllllffffffflllllllllllllllllllllllllllfffffffffffffffffffffffffffffffllllllllllllll
      llllfffffffffflllllllllllllllffffffffffffllllllllllllllllffffffffffffffffffffffffffffffffffffffffflllllsssllllll
   llllllllllllllffffffffffffffflllffffflllffffllllffffffffffffllllllllllllfffffffffffffffffffffffffffffllllsssssssllll
 llllllllllllllllfffffffffffffffllllffflllllfffllllffffffffffffllllllllllllllllfffffffffffffffffffffffffllllssssssslllll
 lllllllllffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffllffffffffffffffffffffffffffllllssssssssllll
      llllfffffffffffffffffffffffflllllllflllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffflllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssfffflllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
       lllllffffffffffffflllllllllffffffffffffffllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllfsllllll
        lllllfffffffffflllllllllllllffffffffffllllllllllllllffffffffffffffffffffffffffffffffffffffffflllllllllllll
         lllllllfffffflllllffffflllllfffffffflllllfffffflllllffffffffffffffffffffffffffffffffffffffllllllllllll
           lllllllllfllllfffffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffffffffffflllllllllllll
             lllllllllllllllffffffllllfffffffllllffffffffllllfffffffffffffffffffffffffllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
