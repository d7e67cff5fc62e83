            lllllll                     llllll
            lllllllll                 lllllllll
           lllfffflllll             lllllfffllll
           lllf   fflllllllllllllllllllf    fllll
          lllf      fllllllllllllllllff      llllllllllll
          lllf        fsssffsssf sssf        ffffflllllllllll
          lllf        fssf  sss  fssf               fsssslllllll        lll
         llllf         ff   ssf   f                 ssssf  fllllll   lllllllll
         lllf                f                      sssf    fsslllllllllssslllll
        lllf                                        ssf    fssssfllllllsssssslll
       llllf                                        ff     ssssf flllllsssssslll
       lllf       lllllf           fllllf                  ssff   fllllsssssslll
  llllllllfff    fllllllf         fllllllff ffflllllllf    ff      flllfffssslll
   lllllllllllf  flllllf           llllllfflllllllllllf             flllf   flll
      lllffffff   ffffffflllffflllfffffff ffffffff                  flllsf fllll
   lllllllllllf        flllllllllllf      flllllllllllf              lllsssllll
   llllllff             fllpppppllf            fffffff               lllslllll
      lllf               flllplllf                                   lllllll
      llll                fflllff                                    lllll
       lll                                                           lll
       lllf                                                          lll
       llllf                                                       fllll
        llllf                                                     fllll
lllllll  llllllf                                                flllll   lllllll
llrrrllll  llllf       llllf        fffffffff        flllf      fllll  lllrrrlll
llrrrrrlllllllllf    flllllllf    flllllllllllf    fllllllff    fllllllllrrrrlll
llllrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrlll
  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
    lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
       llllllllllyyyyyyllllllllllllllllllllllllllllllllllyyyyyyllllllllll
              lllyy  yyyll                            llyy   yylll
              llllyyyyylll                            lllyyyyylll
                lllllllll                              lllllllll
