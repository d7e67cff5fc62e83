               lllll           lllll
              lllflllll l l lllllffll
              llf  flllllllllllf  fll
            llllf    fsffssfss     llll
           lllf       ff sf f       fflll
          llff                        flll
       lllllf    fllfllf   fllfllff   ffllll
       lllllllf   fllllf   ffllllf  flllllll
 ll     llllllf      ffllppllf      flllllll
llkkllllllf           fllpplf           flllll
llkkkklnlllllff     flloooollff   fllf   fllllll
llkkkllnnnnnnnnlllllloooo oooolllloooollfsllssll
   llllllllllnllllnnnnnooooooooooolllooollllssll
       llsssffffffllnnnnnllkkklollfffoooolllffll
        llfffllllllloooooolkkkloooooooooolllslll
        lllllff   fllooo ooooooo       oollllll
          llllllffllllloooollooo      oolllll
             llllllllllllllllllooo  oooll
                              lllooollll
