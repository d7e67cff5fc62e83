                                                                               lllllllllllllllllllll
                                                                               lllbbbbbbbbbbbbbbblll
                                                                               lllbbbbbbbbbbbbbbblll
                                                                                lllllllllllbbbbllll
                                                                                     llllbbbbllll
                                                                                   llllbbbbllll
                                                                                 llllbbbbllllllll
                                                                               llllbbbblllllllllllll
                                                                               lllbbbbbbbbbbbbbbblll
                                                                               lllllllllllllllllllll
                                                                                lllllllllllllllllll
                                                             llllllllllllllll
                                                            llllllllllllllllll
                                                            lllbbbbbbbbbbbblll
                                                            llllllllllbbbllll
                                                               lllllbbblllll
                lllll                                lllll   lllllbbbllllllll
               lllllllll                          lllllllll llllbbbbbbbbbbllll
              llllflllllll                      lllllllflllllllbbbbbbbbbbbllll
              llll  ffllllll                  llllllff fllll llllllllllllllll
             llllf     fllllllllllllllllllllllllllf     fllllllllllllll
             llllf      ffllllllllllllllllllllllff      fllllllllllllllllllll
             lllf         flllllfffssssfffssssff         fffffffffsssllllllllllll
             lllf           fsssf  ssse  fsssf                   fssssf  fflllllllll
             lllf            sssf  ssss  fsssf                   sssssf    fssslllllll
            llllf             ff   fssf   fff                    ssssf    fsssssffllllll
          lllllf                    ff                           sssf     sssssf   flllll
         lllllf                                                  fff      ssssf     ffllll
         llllf                                                            fsf         fllll
        llllf       flllf   flll          lllf   flllf                                 fllll
   lllllllllffff    flllllflllll         flllllflllllffffffflllllllf                    fllll
   llllllllllllllf   flllllllllf          flllllllllfflllllllllllllf                     flll
        lllfffffff     fllllff      ff      ffllllf  ffffffff                            fllll
     llllllllllll                fllllllf            flllllllllfff                       fllll
   lllllllllllllff               lllrrlll            flllllllllllllf                    flllll
    ll  llllf                   flllrrlllf                   ffffff                  fllllllll
        llllf                    fllllllf                ffllllllllllllfffffffflllllllllllllll
         lllf                     ffllff             flllllllllllllllllllllllllllllllllffflll
         llllf                                      flllllllssssfffessffffllfffffffff   fllll
          llllf                                     llllssssssss   essf                fllll
           lllllff                                 fllllssssssss   essf             fllllll
            lllllllllllffff                         fllllsssssssf  essf    fffffflllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
