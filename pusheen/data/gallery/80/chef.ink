                              lllllllllllll
                           llllllllwwllllllll
                    llllllllllww        wwlllllllllll
                  lllllllllllw            wllllllllllll
                 llllw                            wwllll
                lllw                                wlll
                lllw                                 lll
               llllw        w w w w w w w w w w     wllll
               lllllw  wllllllllllllllllllllllllw  wlllll
              lllllllllwlllwwwwwwwwwwwwwwwwwwlllwlllllflll
              lllffflllllll                  lllllllffflll
              lllf  fffflllw                wlllfffff fllll
           llllllf    ffllllllllllllllllllllllllff    fflllll
         lllllfff      ffllllllllllllllllllllllfff    fffflllll
       lllllfff              ff   fssf   ff              ffflllll
      llllfff                     ffff                     fffllll
      lllff                                                  ffllll
     lllff            fffllfff            fffllfff            fflll
    llllff          ffllllllllff        ffflllllllff          ffflll
llllllllllllff     ffllllffllllff       fllllffllllff     ffllllllllllll
   llllllllllf     fflllfffflllff       flllfffffllff     flllllllllll
   lllffffflff      ffff   ffllff fffffffllff   ffff      ffllfffflll
lllllllllllllff            fflllffllllfflllff             flllllllllllll
 llllffffffff               fllllllllllllllf              ffffffffflllll
 lllff                      fffllllffllllff                       fflll
llllff                         fffff ffff                          fllllllllll
lllff                       fffllllllllllfff                       ffllllllllll
lllf                     fffllllllllllllllllfff                 ffffflllssssllll
lllsssssfff fffffff     fflllllkkkkkkkkkklllllff      fffffffffllllllllllllsslll
lllssssssssfflllllllffffflllkkkkkkwwkkkkkkkklllffffflllllllllllllllllnnnllllslll
lllffffffffffllllllllllflllkkkwww     wwwkkkkllllllllllllllllnnnnnnnnnnnllllslll
lllffff f      fffffllllllkkkww          wwkkkllllllffff ffnnnnnnllllllllllfslll
lllsssssssfffffff ffflllllkkkw             wkklllllff ffffflllllllllllllffffflll
 lllssssssflllllllllllllllkkkww            wkklllllllllllllllllssssslllsffffllll
 llllfff  ffflllllllllfflllkkkkw         wkkkllllllllllllllfff   ffllllsssfllll
  lllllfff     fffffff fflllkkkkkkwwwwwkkkkkllllffffffffff    ffflllllfsslllll
    llllllllff          ffllllkkkkkkkkkkkkllllfff         ffflllllllffflllll
      lllllllff       fffllllllllllllllllllllllfff       fffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
