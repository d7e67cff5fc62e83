                                       lllllll
                                   lllllllllll
                                lllllllllllll
                              lllllllkkkllll
                             lllllkkkkkllll
                            lllllkkkkkkllll
                           lllllkkkkkkklll
                           llllkkkkkkkklll
                          llllkkkkkkkkkllll
              lll        llllkkkkkkkkkkllll        lll
            llllllll    llllkkkkkkkkkkkkllll    llllllll
           lllllllllll lllllkkkkkkkkkkkkllllllllllllllll
           llllfffllllllllllllllllllllllllllllllllfffllll
          llllff ffflllllllllllllllllllllllllllffff fflll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
          llllkkkkkkkkllllllllllllllllllllllllkkkkkkkklllfffffflllllllllll
          lllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllff   ffsssssllllllll
         lllllllllllllllllllllllllllllllllllllllllllllllff    fsssssfffffllllll
        lllllfffffllllllllllllllllllllllllllllllllffffff     ffssssff   fffllllll
        llllff       fffffffffffffffffffff fff f             ffssssf    ffsssllllll
       llllff                                                ffssff    ffssssfflllll
      llllff        fffff                 ffffff              ffff      sssssffffllll
      llllf       fflllllfff            ffllllllff                    ffsssfffllllllll
lllllllllfffff   ffllllllllf            fllllllllff fffffffffffllff   ffssfflllllllllll
llllllllllllllff ffllllllllf            fllllllllfflllllllllllllllf    f ffllllgglllllll
    llllllllllff  ffllllllff f        f ffllllllffflllllllffffffffffffffffllllggggllllll
    llllffllllff   fffffffffllfff  fffllfffffffff fflllffffffffffllllllllllllllllllllllllllll
llllllllllllllff          flllllfffllllllf        flllllllllllllllllllllllllllllllllllllllllllll
llllllllfffffff           fffllllllllllff         ffffffffllllllllooooooooooooooooooooooooollllll
    llllf                   ffflllllffff                 ffllllooooooooooooooooooooooooooooooolllll
    llllff                      f f                     ffllllooooooooooooooooooooooooooooooooollll
     lllff                                              fllllooooooooookkkoooooooookkkoooooooooollll
     lllff                                             ffllloooooooookkkkkkoooooookkkkkkooooooooolll
     lllff                                             fflllooooooooooooooooooooooooooooooooooooolll
     llllf                                             fflllooooooooooooooooooooooooooooooooooooolll
     llllff           f f f               f ff          fllllooooooookoooooooooooooooookoooooooollll
      llllff      ffflllllllfff      ffflllllllfff      ffllloooooooookkkkkkkkkkkkkkkkkooooooooollll
      lllllfff   fflllllllllllff    fflllllllllllff      fflllloooooooookkkkkkkkkkkkkooooooooolllll
       lllllllffffllllfffffllllf   ffllllfffffllllff      fflllllooooooooooooooooooooooooooollllll
         llllllllllllff f fflllfffffflllff f fflllff  f f fffllllllllooooollooooollooooollllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
