                                         lllllllll
                                       llllnnnnllll
                                       lllnnnnnnlll
                                       lllnnnnnnlll
                                   lllnnllllllllllnnlll
                                lllllnnnnccccc cccnnnlllll
                     llllll   lllllcccnnn        cnnncclllll    llllll
                    lllllllllllllccc cnnn        cnnn  cclllllllllllll
                   llllfflllllllcc   nnnc        cnnn   cccllllllffllll
                   lllff ffllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllff ffllll
                  lllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnnllllllllllllll
               llllllnnnnnnnnnnnlllccnnnc         nnncccllnnnnnnnnnnnllllll
             lllllnnnnnnnnnnnnnnnllccnnnc         nnnccllnnnnnnnnnnnnnnnlllll
            llllnnnnnnnnnnnnnnnnnllccnnnc         nnnccllnnnnnnnnnnnnnnnnnllll
          llllnnnnnnnnnnnnnnnnnnnlllcnnnccccccccccnnnclllnnnnnnnnnnnnnnnnnnnllll
         llllnnnnnnnnnnnnnnnnnnnnllllnnnllllllllllnnnllllnnnnnnnnnnnnnnnnnnnnllll
        llllllllllllllllllllllllllllfffffffssssfffffslllllllllllllllllllllllllllll
        llllllllllllffffffffffff           fssf   fllllllwwwwwwwwlllllllllllllllll
        llllff                                   lllllwwwwwwwwwwwwwwlllllf   fllll
       llllff                                   fllllwwwwwwwlllllwwwwlllllf   fllll
      llllff                   fff              llllwwwwlwwwwlllllwwwwllllf    fllll
      llllf                 flllllllf           llllwwwllwwwwllllllwwwllllf     llll
lllllllllff                 lllllllllf         fllllwwwllllllllllllwwwllllf     flllllllll
llllllllllllllllf          flllllllllf          lllllwwwllllllllllwwwwllllllllllllllllllll
    llllllllllllf           flllllllf           flllllwwwwwllllwwwwwwllllfllllllllllll
    llllf     ff              fffff              flllllwwwwwwwwwwwwllllllffff    fllll
 lllllllllllllllf                      flllllllllllflllllllwwwwllllllnnllllllllllllllllll
 llllllllllllllff                     llllllllllllllffllllllllllllnnnnnnlllllllllllllllll
  llllff                              ffffffffffffff    fffllllllllnnnnnnlllff     flllll
  lllff                                                        fllllnnnnnnlllf      fllll
 llllf                                                          fllllnnnnnnlllf      lllllllllll
llllf                                                            fllllnnnnnnlllf     fllllllllllll
llllf                           ff      fllf  fllf      ff        fllllnnnnnnlllf     llllsssslllll
lllff                          llll     llllffllll     flllf       fllllnnnnnnlll     flllssssssllll
lllssssssfff                   llll     flllfflllf     flllf        flllnnnnnnlllsssssslllssssssllll
lllsssssssssss                 llll     flllfflllf     flllf         fllllnnnlllssssssslllssssssslll
lllssssssssssf                 llllf    flllfflllf     llllf           flllllllsssssssslllssssssslll
llllf                          fllllf  fllllffllllf  fllllf                          fflllssssssslll
llllffff                        fllllllllllf  fllllllllllf                       f fffllllffffffflll
llllssssssssf                    ffllllllff     fllllllff                    fsssssssslllf     fllll
 llllssssssssf                                                               ssssssssslllf     fllll
 llllfffffff                                                                   ffffffllllssff fllll
  lllllf                                                                           fllllssssslllll
   llllllf                                                                      fflllllfsssslllll
     llllllllff                                                            ffllllllllff fllllll
       llllllllf               f                                          fllllllllffllllllll
           llllllf           fllllllllllllllllllllllllllllllf           fllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
