                                              llllllllllllllll
                                           llllllllllllllllllllll
                                         lllllllllww    wwwllllllll
                               lllllllllllllllww             wlllllllllllllll
                            llllllllllllllllw                  wllllllllllllllll
                           lllllllww    wwww                     wwww   wwllllllll
                         llllllww                                           wllllll
                         llllww                                               wlllll
                        lllll                                                  wllll
                        llllw                                                   llll
                        llllw                                                  wlllll
                       llllllw                                                 llllll
                      llllllllw     llllllllllllllllllllllllllllllllllll      llllllll
                      llllllllllw  wllllllllllllllllllllllllllllllllllllw   wlllllllll
                     lllllfllllllllwllllw                          wllllwllllllllflllll
                     llllfffflllllllllllw                           lllllllllllffffllll
                     llllff  fffflllllllw                           lllllllffff   fllll
                     llllf        ffllllw                          wllllff        flllll
                  lllllllf        ffllllllllllllllllllllllllllllllllllllff        flllllll
                lllllllfff         fllllllllllllllllllllllllllllllllllllff        fffllllllll
              lllllllfff           fffffffffsssfffffssssffffffssfffffffff            ffflllllll
            llllllfff                       fff    fssssf    fff                       fffllllll
           lllllfff                                ffssff                                fffllllll
          lllllff                                   f f                                    ffllllll
         lllllff                                                                             ffllll
        lllllff                       f                             f                         flllll
        llllff                    fffllllfff                    fffllllfff                    fflllll
       llllff                   ffllllllllllff                ffflllllllllff                   ffllll
lllllllllllffffff f            ffllllllllllllff              fflllllllllllllff            ffffffflllllllllll
lllllllllllllllllllff         fflllllfffflllllff            fflllllffffllllllf         fflllllllllllllllllll
    lllllllllllllllff         fllllfff  ffllllff            ffllllff  fffllllf         fflllllllllllllll
     lllllf ffffffff          ffffff      ffffff             ffffff     ffffff          ffffffff ffllll
     llllffffflllllff                     fflllff  ffllff  fflllff                     fflllllffffflllll
 llllllllllllllllllff                     flllllf ffllllff ffllllf                     ffllllllllllllllllll
 lllllllllllllffffff                      ffllllfffllllllfffllllff                      fffffflllllllllllll
   llllff f                                fflllllllllllllllllllff                               f fflllll
  lllllf                                    fflllllllfflllllllfff                                   ffllll
 lllllff                                      fffffff  fffffff                                      ffllllllllllll
 llllff                                             f f f                                            ffllllllllllllll
lllllff                                      ffffllllllllllffff                                       flllllllllllllll
llllff                                   fffflllllllllllllllllllfff                                   ffllllsssssslllll
llllff                                 fffllllllllllllllllllllllllfff                             ffffffllllssssssslllll
llllssssssffff                       ffflllllllkkkkkkkkkkkkkkklllllllff                   f ffffflllllllllllllllssssllll
llllsssssssssssffffffffffffff       ffllllllkkkkkkkkkkkkkkkkkkkkllllllff      f fffffffffllllllllllllllllllllllllsssllll
llllsssssssssssssfflllllllllllffff fflllllkkkkkkkkwwwwwwkkkkkkkkkklllllff ffffllllllllllllllllllllllnnnnnnnnnllllsssllll
llllffssssssfffff ffllllllllllllllfflllllkkkkkwww         wwkkkkkkklllllffflllllllllllllllllnnnnnnnnnnnnnnnnnllllsssllll
llllff             ffffffffflllllllfllllkkkkww               wwkkkkkllllllllllllffffffffnnnnnnnnnnnnnnnnlllllllllsssllll
lllllffffff f               fffllllllllkkkkww                  wwkkkkllllllllfff       fnnnnnnnnnllllllllllllllfffffllll
lllllsssssssssfffffff         fflllllllkkkkw                     wkkklllllllff         fflllllllllllllllllllffff  ffllll
 llllsssssssssssflllllfffff fffllllllllkkkkww                     kkkllllllllffff ffffllllllllllllllsssllllff     flllll
 lllllsssssssffffllllllllllllllllllllllkkkkkww                  wwkkklllllllllllllllllllllllfffssssssslllllsfff fflllll
  lllllff f     fffllllllllllllllfffllllkkkkkkw                wkkkklllllllllllllllllllllfff      ffflllllsssssfflllll
   lllllfff          ffffffffffff  flllllkkkkkkkww         wwkkkkkkllllllllllfffffffffff         ffflllllssssssslllll
    llllllffff                     fflllllkkkkkkkkkkkkkkkkkkkkkkkklllllfffff                   fffllllllffssssllllll
     llllllllllffff                 ffllllllkkkkkkkkkkkkkkkkkkkkllllllff                 fffffllllllllfffffllllllll
        llllllllllff                 ffflllllllkkkkkkkkkkkkkklllllllfff                 ffllllllllllfffflllllllll
           llllllllff             fffllllllllllllllllllllllllllllllllllfff             ffllllllllfllllllllllll
               lllllllfffff ffffffllllllllllllllllllllllllllllllllllllllllfffff fffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
