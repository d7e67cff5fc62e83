                                                                                      llllllllllllll
                                                                              lllllllllllllllbbbblll
                                                                             lllllbbbbbbbbbbb  bblll
                                                                             lllbb              blll
                                                                             lllb      bbbbbbbbbblll
                                                                             lllbbbbbbllllllllbbblll
                                                                             lllbbblllllllllllbbblll
                                                                             lllbbblll     lllbbblll
               ll                                   ll                       lllbbblll     lllbbblll
            llllllll                             lllllll                     lllbbblll  llllllbbblll
            llllllllll                         llllllllll                   llllbbblll llllbbbbbblll
           llllfffllllll                    lllllllfffllll               lllllllbbbllllllbbb    blll
           llllfflllllllllllllllllllllllllllllllllllffllll              llllbbbbbbbllllllbbb   bblll
          llllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllll        lllbb    bblll llllbbbbbllll
         llllllbbbbbb  b b b    b   b  b   b b  bbbbbblllllllllllllllll lllbbb bbbblll  lllllllllll
       lllllbbbbbbbbbbblllllllllllllllllllllllbbbbbbbbbbbllllllllllllllllllllllllllll        l
     lllllbbbbbblllllllllllllllllllllllllllllllllllllbbbbbbllllffssssllllllllllllll
   llllllllbbblllllff     fssf  fsssf  fssf     fflllllbbblllllllssssf fflllllll
  lllkkkkkklllllf          ff    sss    ff          flllllkkkkkllllss     ffllllll
 lllkkkkkkkklllf                 fff                 flllkkkkkkkklllf      ssslllll
 lllkkkkkkkklll                                      flllkkkkkkkklllf     sssssflllll
lllkkkkkkkkklllf                                     lllkkkkkkkkklllf    fssssf flllll
llllkkkkkkkklllf                                     fllkkkkkkkkklllf    ssssf    fllll
 lllkkkkkkkklll fllllf   flll           lllf   flllffflllkkkkkkkklll     sssf      fllll
lllllkkkkkklllf  llllllllllllf         flllllllllllfffflllkkkkkklllf     ff         fllll
lllllllllllllllf  fllllllllff           flllllllllffllllllllllllllf                  llllllllllll
     lllllfffff     fllllff               ffllllf   fffffffllllff                    flllllllllllll
  lllllllllllll           lllf  flllf  lllf         llllllllllfff                     llllsssssllll
llllllllllllllf           llllfflllllfflllf         flllllllllllllf                   flllssssssllll
 lllllllf                 flllllllllllllllf                  fffff                    flllssssssllll
    llllf                  ffllllfffllllf                                              lllssssssslll
     lllf                                                                              lllssssssslll
     lllf                                                                              lllffffffslll
     lllf                                                                              lllf     llll
     llll                                                                             flllf    fllll
     llll                                                                             flllsssffllll
     llllf                                                                            llllssslllll
      llllf         fllllllllf         fllllllllf                                    llllfsllllll
       llllf      flllllllllllf       llllllllllllf                                flllllllllll
        llllllf  fllllf   fllll      flllff   fllll                             flllllllllll
         llllllllllllf     fllllf   fllllf     flllf                      fflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
