               lllll           lllll
              lllflllllll lllllllffll
              llfffflllllllllllffffll
            llllff  ffsffssfssff  fllll
           lllfff    ffffsfffff   fffflll
          llfff  ffffffff ffffffff   fflll
       lllllfff ffllfllff  fllfllff ffffllll
       lllllllff ffllllffffffllllff flllllll
 ll     llllllff  fffffllllllffff   flllllll
llllllllllfffff      fflllllff      ffffflllll
llkkkllllllllfffff ffllllllllffffffllfffffllllll
lllllllllllllllllllllloooooollllllllllllfsllssll
   lllllllllllllllllllllllllllllllllllolllllssll
       llsssffffffllllllllllklllllfffloollllffll
        llfffllllllllolllllllllollllllooolllslll
        lllllfffffflllooooollloooooooooolllllll
          llllllfflllllllllllllooooooooolllll
             llllllllllllllllllloooooolll
                              llllllllll
