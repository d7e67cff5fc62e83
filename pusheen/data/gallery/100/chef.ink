                                      llllllllllllll
                                   llllllllllllllllllll
                           lllllllllllllww       wwllllllllllll
                        lllllllllllllww             wlllllllllllll
                      lllllllwwwwwllw                 wlwwwwwlllllll
                     lllllw                                    wlllll
                    llllww                                       wllll
                    llllw                                         llll
                    llll                                          wlll
                   lllllw                                         lllll
                   llllllw    llllllllllllllllllllllllllllll    wlllllll
                  lllllllllwwwllllllllllllllllllllllllllllllwwwlllllllll
                  lllffflllllllllww                     wllllllllllffllll
                 llllf ffflllllllw                      wlllllllfff fllll
                 llllf    fffflllww                     wlllffff    fllll
              lllllllf      ffllllllllllllllllllllllllllllllff      flllllll
            lllllllfff       fllllllllllllllllllllllllllllllff      ffflllllll
           lllllfff           fff fffffff fssssff ffsff f ff           fffllllll
         lllllfff                         ffssff                         ffflllll
        lllllff                            ffff                            fffllll
       llllff                                                                ffllll
      llllff                 fffffff                  fffffff                 ffllll
      llllff               fflllllllff              fffllllllff                fllll
lllllllllff f f          ffflllllllllfff           ffllllllllllff           ffffflllllllll
llllllllllllllllff       flllllffflllllf          ffllllffflllllff       fflllllllllllllll
   lllllllllllllff       fllllff ffllllf          fllllff ffflllff       flllllllllllll
    llllfffffffff        fffff     fffff   ffff   ffffff    fffff        fffffffffllll
  llllllllllllllff                 flllff fflllf fflllf                  fllllllllllllll
 llllllllllllllff                  fllllfffllllfffllllf                  ffllllllllllllll
 lllllfffff f                      ffllllllllllllllllff                       fffffflllll
  llllf                             ffflllllfflllllfff                             ffllll
 llllff                                fffff  fffff                                 flllllllllll
llllff                                ffffffffffffff                                ffllllllllllll
llllf                              fffllllllllllllllffff                             fllllsssslllll
lllff                           fffllllllllllllllllllllfff                      f ffffflllssssssllll
lllssssssffff     f            ffllllllkkkkkkkkkkkkllllllfff            f fffffflllllllllllllsssllll
lllssssssssssffflllllffffff   flllllkkkkkkkkkkkkkkkkkklllllff   ffffflllllllllllllllllllnlllllssslll
lllssssssssssffflllllllllllffflllllkkkkwwww  wwwwkkkkkkkllllfffllllllllllllllllllnnnnnnnnnnlllssslll
llllfffffff f  ffffffllllllllflllkkkkww           wwkkkkkllllllllllllffffnnnnnnnnnnnnnnnllllllssslll
llllfffff f            ffflllllllkkkww              wwkkklllllllffff     fnnnnnnnllllllllllllfffflll
llllssssssssfffffff      ffllllllkkkw                 wkkkllllllf      fffllllllllllllllllfff  fllll
 llllssssssssflllllllffffllllllllkkkww                wkklllllllllffflllllllllllllsssslllff   ffllll
 llllffffffffflllllllllllllllllllkkkkww              wkkklllllllllllllllllllfffffffffllllssffffllll
  lllllff     ffffffllllllffffllllkkkkkww         wwkkkkllllllllllllllffffff     fffllllssssssllll
   llllllff f                ffllllkkkkkkkkwwwwkkkkkkkkllllffffff             fffflllllfsssslllll
     llllllllffff             fflllllkkkkkkkkkkkkkkkklllllff              fffllllllllfffflllllll
       llllllllff            fffffllllllkkkkkkkkkklllllllffff            ffllllllllfflllllllll
           llllllffff f ffffffllllllllllllllllllllllllllllllfffff f fffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllll
