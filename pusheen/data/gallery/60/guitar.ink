                   llllll               lllll
                  lllflllll           llllflll
                  llffffflllllllllllllllffffll
                 lllff  fflsslllllllslff   flll
               lllllf     ffsffssffssf     ffllll
             llllfff       fffffsfffff      fffllll
            llllff             ff             ffflll
            lllff    fflfffllff   fllfffllf    fffll
         lllllllllf  ffllllllff   flllllllf  ffllllllll
           lllfllff   fflllffllfflllflllfff  ffllffll
 llll    lllllllllf        fllllllllff       ffllllllll
 lllllllllllffffff         ffllllllff         f fffflllll
lllkkkklllllllffffff     fflllllllllfff  ffffffff  fllllllll
lllllklllnllllllllllllfffllllooooolllllffllllllllffffllsslll
llllllllllllllllnlllllllllllloooooooollllllllllllllssllsssll
         lllfllllllllllllnlllllllllllllolllllloooollfllsssll
         lllssssflffffllllllllllllkkklllllffffllooollllfffll
          lllffffllllllllloolllllllklllollllllllooolllssflll
          lllllfffffffffllooooooolllllooooooooooooollfsllll
            llllllfffffffllllllllllllooooooooooooolllllll
               lllllllllllllllllllllllloooooooooolllll
                  llllll             llloooooolllll
                                      lllllllllll
