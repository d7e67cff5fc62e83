                   llllll               lllll
                  lllflllll           llllflll
                  llff fflllllllllllllllf  fll
                 lllf    flsslllllllslf    flll
               lllllf      fsf ssf ss       fllll
             llllff         f  fs  f          fllll
            llllf                               flll
            lllf      flfffllf     llfffll      ffll
         lllllllll    fllllllf    flllllllf   fllllllll
           lllfllff    flllffllfflllflllf     fllffll
 llll    lllllllll          lllpppllf         fllllllll
 llkllllllllff              fllppllf               flllll
llkkkkklllllllff          flllllllllf       ff      llllllll
llkkkkklnnnnnnnnllllllfffllooooooooolllffllllllllf ffllsslll
lllllllllllnnnnnnnnllllllllooooo  ooooooooooooooollssllsssll
         lllfllllllllllnnnnnnnnloollloooollllloooollfllsssll
         lllssssflfffflllllnnnnnlkkkkklollffffooooollllf fll
          lllffffllllllllooooooolkkkkklooollooooo oollssflll
          lllllff   f fflloo   ooooooooo  o o     ollfsllll
            llllllf    fflloooooooooooo          oollllll
               llllllllllllllllllllllloo       ooollll
                  llllll             lloooo oooolll
                                      lllllllllll
