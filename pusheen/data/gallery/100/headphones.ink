                                                                                      llllllllllllll
                                                                              llllllllllllllllllllll
                                                                             llllllllllllbbbbbbbblll
                                                                             llllbbbbbbbbbbbbbbbblll
                                                                             llllbbbbbbbbblllllbblll
                                                                             llllbbllllllllllllbblll
                                                                             llllblllllllllllllbblll
                                                                             llllbllll     llllbblll
               ll                                   ll                       llllbllll     llllbblll
            llllllll                             lllllll                     llllbllll  lllllllbblll
            llllllllll                         llllllllll                   lllllbllll llllllllbblll
           llllfffllllll                    lllllllfffllll               llllllllbllllllllbbbbbbblll
           llllfflllllllllllllllllllllllllllllllllllffllll              lllllbbbbbllllllllbbbbbbblll
          llllllllllllllllllllllllllllllllllllllllllllllllllllll        lllbbbbbbbllll lllllllllllll
         llllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllllllll lllllbbbblllll  lllllllllll
       lllllllbbbblllllllllllllllllllllllllllllllllbbbbllllllllllllllllllllllllllllll        l
     llllllbbbllllllllllllllllllllllllllllllllllllllllbbbblllllffssssllllllllllllll
   llllllllllllllllffffffffssffffsssffffssfffffffflllllllllllllllssssfffflllllll
  lllllkklllllllff        ffff  fsssf  ffff       ffflllllllkklllllssf   fffllllll
 llllkkkkkkllllf                fffff               ffllllkkkkkkllllff   ffssslllll
 lllkkkkkkkklllff                                   fflllkkkkkkkklllff   fsssssflllll
llllkkkkkkkklllff                                   fllllkkkkkkkklllff  ffssssffflllll
llllkkkkkkkklllffffff    fffff         fffff    fffffflllkkkkkkkklllff   ssssff fffllll
 llllkkkkkkllllffllllffffflllf        fflllffffflllfffllllkkkkkkllllf   fsssff    ffllll
lllllllkklllllfffllllllllllllf        fflllllllllllfffflllllkklllllff   ffff       ffllll
lllllllllllllllf ffllllllllfff         fflllllllllffllllllllllllllff                fllllllllllll
     lllllffffff  fffllllfffff   fff  ffffffllllfffffffffffllllfff                  fflllllllllllll
  lllllllllllllf         flllfffflllffflllff      ffllllllllllfffff                  fllllsssssllll
llllllllllllllff         fllllfflllllfflllff       fflllllllllllllf                  fflllssssssllll
 lllllllffff             fflllllllllllllllff          f fffffffffff                  fflllssssssllll
    llllff                fffllllfffllllfff                                           flllssssssslll
     lllff                    ff     ff                                               flllssssssslll
     lllff                                                                            flllffffffslll
     lllff                                                                            flllff   fllll
     llllf                                                                           fflllff  ffllll
     llllf                                                                           fflllsssffllll
     llllff          fff ff f           f ffffff                                    ffllllssslllll
      llllff      fffllllllllff       ffllllllllfff                                ffllllfsllllll
       llllfff   fflllllllllllff    ffllllllllllllff                             ffflllllllllll
        llllllffffllllfffffllllff   fflllfff ffllllf                         fffflllllllllll
         llllllllllllffff ffllllf f fllllff f fflllff f f fffffff f f fffffflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
