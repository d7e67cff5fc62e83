                lllllll                                     lllllll
               lllllllllll                               lllllllllll
              lllllfllllllll                           llllllllflllll
              llllffffflllllll                       lllllllfffffllll
             lllllf   ffflllllll                    llllllfff   ffllll
             llllff      fflllllllllllllllllllllllllllllff      fflllllllll
            lllllf        ffflllllllllllllllllllllllllfff        fllllllllllllllllll
            llllff          ffllllllfffsssssf ffssssfff          fflllllllllllllllllllll
            llllff           ffsssss   sssssf  sssssff                f ffffffsllllllllllll
            llllff            fssssff fsssssf ffssssf                       ffslllllllllllllll
            llllff             fsssff ffssssf  fsssf                        fssllllkllllllllllll
           lllllff              ffff   fsssff   fff                        ffssllllkkkklllllllllll
          lllllff                      ffsff                               ffssllllkkkkkkkllllllllll
          llllff                        f f                                ffssllllkkkkkkkkkkllllllll
         llllff                                                            ffssllllkkkkkkkkkkllllllllll
        lllllff           f f                         f f                   fffllllkkkkkkkkkkllllfllllll
        llllff         fffllllfff                 fffllllfff                  fllllkkkkkkkkkkllllffflllll
       lllllf        fflllllllllfff             ffflllllllllff            f fffllllkkkkkkkkkkllllf fflllll
lllllllllllffffffff ffllllllllllllff           ffllllllllllllffffffffffllllllllllllkkkkkkkkkkllllf  ffllll
llllllllllllllllllffflllllfffflllllff          flllllfffflllllfllllllllllllllllllllkkkkkkkkkkllllf   flllllllllllll
      lllllllllllff fllllff  ffllllf           fllllff  ffllllflllllllfffffffffllllkkkkkkkkkkllllf   fflllllllllllllll
      llllfffffffff    p p    ffflfff  fffff  ffflfff    p pp  pfffff f f f   fllllkkkkkkkkkkllllf    ffllllsssslllllll
 lllllllllllllllllf           ffllllf fflllff fllllff          pllllllllllllllfllllkkkkkkkkkkllllf    ffllllsssssssllll
 llllllllllllllllff           ffllllffflllllfffllllff          flllllllllllllllllllkkkkkkkkkkllllf     fllllssssssssllll
  lll llllfff                  fflllllllllllllllllff               ffffffffffffllllkkkkkkkkkkllllf     flllllsssssssllll
      llllf                     fflllllllflllllllff                           fllllkkkkkkkkkkllllf     ffllllsssssssllll
      llllff                      fff fff fff fff                             fllllkkkkkkkkkkllllf     ffllllsssssssllll
      llllff                                                                  fllllkkkkkkkkkkllllf     ffllllsssssssllll
      llllff                                                                  fllllkkkkkkkkkkllllf     ffllllf fffffllll
      llllff                                                                  fllllkkkkkkkkkkllllf     flllllf    ffllll
      lllllf                                                                  fllllkkkkkkkkkkllllf     fllllff   fflllll
      lllllf                                                                  fllllkkkkkkkkkkllllf     fllllsssffflllll
       llllff                                                                 fllllkkkkkkkkkkllllf    ffllllssssslllll
     lllllllff          fffffffffff             fffffffffff                   fllllkkkkkkkkkkllllf   ffllllssssllllll
   llllllllllff       fflllllllllllfff       ffflllllllllllff                 fllllkkkkkkkkkkllllf  fflllllflllllll
  lllllwwlllllfff    ffllllllllllllllff     ffllllllllllllllff                fllllkkkkkkkkkkllllfffflllllllllllll
  llllw  wlllllllfffffllllffffffflllllf     flllllfffffffllllff               fllllkkkkkkkkkkllllfllllllllllllllll
 lllll     wllllllllllllllf f   ffllllff   ffllllff     fllllff               fllllkkkkkkkkkkllllllllllllllwwwllll
  llllw      wwlllllllllllllllllllllllllllllfllllffffffffflllffffffffffflllllllllllkkkkkkkkkkllllllllwww     wllll
  lllllw         wwllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkkkkkllllw          wlllll
  llllllw              wwwwllllllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkkkkkllllw         wlllll
  lllllw                                                                       llllkkkkkkkkkkllllw          wlllll
  llllw                                                                        llllkkkkkkkkkkllllw           wllll
 lllll                                                                         llllkkkkkkkkkkllllw            llll
  llllw                                                                        llllkkkkkkkkkkllllw           lllll
  llllllw                                                                      llllkkkkkkkkkkllllw         wlllll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllllll                                                  lllllllllllllllllll
              lllllllllllllllllll                                                  lllllllllllllllllll
