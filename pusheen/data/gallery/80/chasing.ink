

   l               l
lllllllll  ll lllllllll
llooooolllllllllooooolll
llloooooollyyllooooooll
 llloo oollyyllo ooolll
 llloo oollyylloooolll
 lllooooollyylloooolll
 llloooolllyylloooolll
  lllllllllllllllllll
           llllll                     llllll
          lllllllll                 lllllllll
         llllffflllll             lllllfffllll
         lllf    flllllllllllllllllllf    flllll
         lllf      flllllllllllllllff     fllllllllllll
         lll        fsssf sssf essf         fffffllllllllll
         lllf        fsf  sssf fss                ssssflllllll      lllll
        llllf         f   fsf   f                fsssf  ffllllll  llllllllll
       llll                f                     esssf   fsssllllllllssssllll
       lllf                                      esf     ssssfllllllsssssslll
      lllf     fllllf           fllllf                  fsssf  fllllsssssslll
     llllf     llllllf          llllllf                 fssf    flllsssssslll
 lllllllllllfffllllll          fllllll   fllllllllllf            fllfffffflll
  lllllllllll  ffllfffffffffffffffllff  fllllllllfff             flllf   flll
    llllllllff      flllllllllllf       fllllllfff                lllssffllll
  llllllllllf        fllpppplllf        fllllllllllf              lllsslllll
     lllf             flllplllf                  ff               flllllll
     lllf              flllllf                                    flllll
     lll                                                          flll
     lllf                                                         llll
      lllf                                                       flll
      llllf                                                     fllll
       lllllf                                                 flllll
        lllllllf                                             lllll
           llllf      flf      flllllllllllllf      ff      flll
            llllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllllll          lllllllllllllllllll
