                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              lllff   ffllllllllllllllllllllllllff    flll
              lllf      fflllllllllllllllllllllf      flll
              lll         ffssssffssssfffsssff         llll
           llllll           ssss  ssss  ssss           flllll
         lllllff            fssf  fsss  fssf            fflllll
       lllllf                     fssf   f                 flllll
      llllff                       ff                        fllll
     llllf                                                    fllll
     lllf              ffllf                fllff              flll
ll  llllf            fllllllllf           llllllllf            fflll  ll
lllllllllllllf      fllllffllllf        fllllffllllf       lllllllllllll
   llllllllllf      fllff   fllf        flllf   fllf       llllllllll
   lllfflllllf               flllf     fllf                fllllfflll
lllllllllllllf               flllllfflllllf                lllllllllllll
 llllff                        fllllllllf                        ffllll
 lllf                            ffffff                            flllllll
llllf                  ffllllffllllllllllffllllff                   llllllllll
lllf         fflfff fllllllllllloooooooolllllllllllf  fflff         flllsssllll
lllf       llllllllllloooooooooooooooooooooooooooolllllllllllf      flllssssslll
lllssssssfllllfffflllloooooy                yoooooolllffffllllfsssssssllssssslll
lllssssssslllf   ffllooyyyyyyyyyyyyyyyyyyyyyyyyyyoollff   flllssssssslllssssslll
lllfffffffflllllllllyy yyllllllllllllllllllllllly yyllllllllllffffffflllssssslll
lllffffff fflllllooyy   yyyyylllyyyyyyyylllyyyyyy  yyoollllllf  ffffflllffffflll
llllssssssflloooooo         yllly      ylllyy        yooooollfssssssslllf   flll
 lllssssfffllooooo          yllly      ylllyy         ooooollfffsssslllssf fllll
 llllff    fllloooo         yllly      ylllyy         ooollllf   fflllsssssllll
   lllllf  ffllooooo        yllly      ylllyy       ooooollff  flllllffsslllll
    llllllllflllooooooo     yyyyy      yyyyy     ooooooolllflllllllfffllllll
       llllllffllllloooooo                     oooooolllllfllllllllllllll
          lllllllllllloooooooooooo  o oooooooooooollllllllllllllllllll
            lllllllllllllllllllloooooooollllllllllllllllllll
                        llllllllllllllllllllllll
