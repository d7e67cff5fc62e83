                              lllllll
                           llllllllll
                         llllllkllll
                       lllllkkkklll
                      llllkkkkklll
                      lllkkkkkklll
                     lllkkkkkkklll
            l       llllkkkkkkklll       ll
          llllll   llllkkkkkkkkklll   lllllll
         llllllllllllllllllllllllllllllllllll
        llllfffllllllllllllllllllllllllfffflll
        lllllllffllloooooooooooooolllfflllllllllll
        lllllllllllllllllllllllllllllllllllllllllllllllll
        lllkkkkkkklllllllllllllllllllkkkkkklllffffllllllllll
        lllllllllllkkkkkkkkkkkkkkkklllllllllllf  ffssssflllllll
       lllllllllllllllllllllllllllllllllllllff    ssssffffflllll
      llllff ffffffffffllllllllfffffffffff        sssff  ffsslllll
     llllff                                      fssff   fssssfllll
     lllff     fffffff           fffffff          fff   ffsssffffllll
    llllff    fllllllff         fllllllff   f ffffffff  ffssfllllllll
lllllllllllff fllllllff        ffllllllffflllllllllllf  ffffllllllllll
 llllllllllff fflllllfff      fffflllllffllllllllfffffffffflllgggllllll
   llllllllff  fffffffllffffffllfffffffffllllllffffllllllllllllllllllllllll
lllllllllllff       ffllllllllllff     fflllllllllllllloooollooolllooolllllll
   lllffff           fffllllllfff         fffffllllooooooooooooooooooooooolllll
   llllf                fffffff              flllloooooooooooooooooooooooooollll
    lllf                                    fflllooooooookkoooooookkkoooooooolll
    lllf                                    fllloooooookkkkkoooookkkkkooooooolll
    lllf                                    flllooooooooooooooooooooooooooooolll
    lllff         f f             f f       ffllloooooooooooooooooooooooooooolll
    llllff    ffflllllfff    fffllllllfff   ffllloooooookkkkkkkkkkkkkooooooollll
     llllfff fflllllllllff  ffllllllllllf    fflllooooooookkkkkkkkkkooooooollll
      llllllfflllffffflllf  flllffffflllff    ffllllloooooooooooooooooooolllll
        lllllllllllllllllllllllllffffllllfflllllllllllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
