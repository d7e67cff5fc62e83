             lllllll                              llllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllfffllll
           llllf  ffllllll                 llllllfff fllll
          llllff    fflllllllllllllllllllllllllff    fflllllll
          llllf       fflllllllllllllllllllllfff      flllllllllllllll
          llllf        fffssssfffsssffffssssff        ffffllllllllllllllll
          llllf          fssssf fssss ffsssf                   ffslllllllllll
          llllf          ffssff fsssff fsssf                   ffsllllllllllllll
         lllllf           ffff  fsssf  ffff                    fssllllkkllllllllll
        lllllff                 fffff                          fssllllkkkkkllllllll
        llllff                                                 fssllllkkkkkkkllllllll
       llllff                                                  fssllllkkkkkkklllllllll
      llllff       fffflffff              ffflffff               fllllkkkkkkkllllffllll
      llllff     ffflllllllff           ffllllllllff        f ffffllllkkkkkkkllllfffllll
lllllllllllffffffflllllllllllff        ffllllllllllfffffllllllllllllllkkkkkkkllllf ffllll
lllllllllllllllffllllffffllllff        fllllffffllllllllllllllllllllllkkkkkkkllllf  fllllllllllll
     llllfffffffffplff  ffflfff  fff  ffflfff  ffplffffffffffff ffllllkkkkkkkllllf  fflllllllllllll
   llllllllllllf         fflllffflllfffflllf        ppllllllllffffllllkkkkkkkllllf   fflllsssssllll
 lllllllllllllff         fflllfflllllffllllf        plllllllllllllllllkkkkkkkllllf   fflllssssssllll
 lll lllffff             fflllllllllllllllff         f fffffffffffllllkkkkkkkllllf    fllllsssssllll
     lllff                fffllllfffllllfff                      fllllkkkkkkkllllf    fllllsssssslll
     llllf                    f      f f                         fllllkkkkkkkllllf    fllllsssssslll
     llllf                                                       fllllkkkkkkkllllf    fllllfffffslll
     llllf                                                       fllllkkkkkkkllllf    fllllf   fllll
     llllf                                                       fllllkkkkkkkllllf   fflllff  ffllll
     llllff                                                      fllllkkkkkkkllllf   fflllsssffllll
     llllff          fffffff            f fffff f                fllllkkkkkkkllllf  ffllllssslllll
   lllllllff      fffllllllllfff      ffllllllllfff              fllllkkkkkkkllllf ffllllfsllllll
  llllwlllllff   ffllllllllllllff    fflllllllllllff             fllllkkkkkkkllllffflllllllllll
 llllw wwlllllffffllllfffffflllff   ffllllfffffllllff            fllllkkkkkkkllllllllllllllllll
 llll    wwllllllllllfffffffllllf f fllllff f fflllff f fff ffffffllllkkkkkkklllllllllllwwwwlll
 llllw      wwllllllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkklllllww       llll
  llllw          wwlllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkkllll        wlllll
 lllllw                                   w w w       w          wllllkkkkkkkllll         wllll
 llllw                                                            llllkkkkkkkllll          wlll
 llllw                                                            llllkkkkkkkllll          wlll
 lllllw                                                           llllkkkkkkkllll         wllll
  llllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllkkkkkkkllllwwwwwwwllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
            llllllllllllllll                                         llllllllllllllll
            llllllllllllllll                                         llllllllllllllll
