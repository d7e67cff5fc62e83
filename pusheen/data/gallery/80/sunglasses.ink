          llllll                       llllll
         llllllllll                  lllllllll
         lllffflllll               lllllfffllll
        lllff  fflllllllllllllllllllllff  ffllllll
        lllf     fflllllllllllllllllff     flllllllllllll
        lllf      ffssssffsssfffsssf       ffffffffllllllllll
        lllf       ffssfffsssfffssff              ffssssfllllll
       llllf        ffff fsssf ffff               fssssffffflllll
      llllfffffffffff f fffffff fffffffffffffffffffsssff  ffsslllll
      lllllllllllllllllllllllllllllllllllllllllllffssff  f ssssfllll
     lllffllllllwwlllllllllllllllllwlllllllllfffff fff   ffsssffffllll
    llllfflllkwwwkkkkkkklllflllkkwwwkkkkkklllff ffffff   ffssff  ffllll
llllllllllllllwwkkkkkkkllllfllllwwkkkkkkkllllllllllllff  ffff     ffllllllll
 llllllllllllllllllllllllffffflllllllllllllllllllffffff            ffllllllllll
   llllllllffffllllllllfffflfffflllllllllflllllfffffff             fflllssslllll
lllllllllllff     ffflllfflllfflllfff   fflllllllllllf              flllssssslll
   lllffff          fflllllllllllff       f ffffffffff              fflllsssslll
    lllf             fffffffffffff                                  fflllsssslll
    lllf                                                            fflllfssslll
    lllf                                                            ffllff fflll
    lllf                                                            flllsfffllll
    lllff         f f             f f                              fflllsssllll
    llllff    fffllllllff     ffflllllfff                         ffllllslllll
     llllfff ffllllllllllf   fflllllllllff                      ffflllllllll
      lllllllflllffffflllff fflllffffflllf              f ffffffllllllllll
        lllllllllllllllllllllllllffffflllfffflllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
