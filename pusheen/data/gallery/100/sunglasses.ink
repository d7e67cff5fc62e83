             llllll                              lllllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllfffllll
           llllf fffllllll                 llllllfff fllll
          llllff    fflllllllllllllllllllllllllff    fflllllll
          llllf      ffflllllllllllllllllllllff       flllllllllllllll
          lllff        ffssssffffsssfffssssfff        ffflllllllllllllllll
          lllff         ffsssff fsssf fssssff                  ffssssllllllll
          lllff          ffssff fsssf ffssff                   fsssssfffllllllll
         llllff           ffff  fsssf  ffff                    fsssssf  ffflllllll
        llllfff f f f f f f f f ffsff f f f f f f f f fffffff ffssssff   ffssslllll
       llllllllllllllllllllllllllffflllllllllllllllllllllllllfffsssff    fsssssflllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllfffssff    ffssssffflllll
      llllffllllkkkkwwwkkkkkkkllllllllkkkkwwwwkkkkkkkllllffff   f        ssssff fffllll
      llllffllllkkwwwwkkkkkkkkllllfllllkkwwwkkkkkkkkklllff  f fffff     fsssff    ffllll
llllllllllfffllllwwwkkkkkkkkkllllffllllkwwwkkkkkkkkkllllfllllllllllf    fffff      ffllll
llllllllllllllllllllllkklllllllllfffllllllllkkklllllllllllllllllllff                fllllllllllll
     lllfffffffflllllllllllllllffffffflllllllllllllllfffffffffff                    fflllllllllllll
  llllllllllllfffffffflllflllfffflllfffllllflllffffflllllllllffffff                  fflllsssssllll
llllllllllllllff         fllllfflllllfflllff       fllllllllllllllf                  fflllssssssllll
 lllllllfffff            fflllllllllllllllff         ffffffffffffff                   flllssssssllll
    llllff                fffllllfffllllfff                                           fllllsssssslll
     lllff                   f f     ff                                               fllllsssssslll
     lllff                                                                            fllllfffffslll
     lllff                                                                            flllff   fllll
     llllf                                                                           fflllff  ffllll
     llllf                                                                           fflllsssffllll
     llllff          fffffff            f ffffff                                     fllllssslllll
      llllff      fffllllllllff       ffllllllllfff                                ffllllfsllllll
       llllfff   ffllllllllllllf     fllllllllllllff                             ffflllllllllll
        llllllffffllllfffffflllff   fflllffffffllllff                        ffffllllllllllll
          lllllllllllffff ffllllf f fllllff f fflllff f f fffffff f f fffffflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
