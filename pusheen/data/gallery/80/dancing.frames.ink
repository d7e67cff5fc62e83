


                                                                      ll
                                                                   lllllllll
                                                                  lluuuuuuullll
                                                                 llluullluuuulll
                                                                 llluulllllluull
                                                                 llluulll llllll
                                                                 llluulll
                    llllll                            llllll   lllllluull
                   llllllllll                      lllllllllllllluuuuuulll
                  llllfffllllll                  llllllffflllllluuuuuuuulll
                  lllf    ffllllllllllllllllllllllllff    fllllluuuuuuulll
                  lllf      ffllllllllllllllllllllff      fllllllllllllll
                llllff         fsssff ssss ffsssf          fllll llllll
             lllllllf           fssf  ssss  fssf           flllllll
           llllllf               ff   fssf   ff               fllllll
          llllff                       ff                       ffllll
         llllf                                                    fllll
        llllf              fllllf              fllllf              fllll
    lllllllff            fllllllllf          fllllllllf            fflllllll
   llllllllllllllf      flllfffllll         fllllffflllf      fllllllllllllll
       lllfffffff        fff    ffffffffffffffff    ffff       ffffffflll
    lllllllllllll                fllllllllllllf                lllllllllllll
    lllllfffffff                  fllppppppllff                 ffffffflllll
     lllf                          flllpplllff                         flll
    lllf                            fllllllf                            flll
    lllf                     llf    fllffllf    fll                     flll
   lllffffff                flll    lllfflll    lllf                fffffflll
   lllesssssssf             flll    fllffllf    lllf             fssssssselll
   lllsfssssfff             flllf  flllfflllf  flllf             fffssssfslll
    lllfff                   flllllllll flllllllllf                   ffflll
    lllsssssssf               fflllllf    flllllff               fssssssslll
    llllssssfff                                                   ffssssllll
     llllff                                                          ffllll
      lllllllfff                                                ffflllllll
        llllllllf           fffffff         f ffffff           fllllllll
             llllllllfffllllllllllllllllllllllllllllllllfffllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllll
    lllllllll
 llllluuuuulll
llluuuuulluulll
lluuullllluulll
lllllllllluulll         lll
       llluulll       lllllll
       lluuulllll    llllflllll
      llluuuuuullll llllf  fllll                       llllll
     llluuuuuuuulll lllf    ffllll                  lllllllll
      lluuuuuuuullllllff      flllllllllllll     lllllllffllll
      llllluulllllllllf        ffsllllllllllllllllllff    flll
         lllllllllllff          fsssfffsssfffsllllff      flll
            lllllf               sssf fsssf ssssf         flll
          llllff                 fff  fssf  sssf          fllll
         llllf                        fsf   ff            ffllll
    ll  llllf                                               ffllll
    llllllllff            flllff                              fllll
       lllllllllf       llllllllf              ff              fllll
      lllffffffff      flllffflllf          fllllllf            flll
   llllllllllllff       ff    fllf        flllllllll            flll  llllll
    llllffffffff               fllfff     fllff flllff       fffflllllllllllll
   lllff                       flllllllllllf     ffff      fllllllllllllfffllll
  llllf                        fllpppppplllf               fffffffllllff   fllll
 llllf                          fllpppplllf                llllllllllff     flll
 lllff                           fllllllf                   fffllllllllf    flll
llllsssssf                        fffff                          flllff     flll
lllssssssssf                                                      flf       lll
lllff fffff                                                        f       llll
lllsssff                                                                  llll
lllsssssss                                                  ffffffff    fllll
 lllffffff                                                fssssssssf  flllll
 llllf                                                     fffsssssfllllll
  lllllf                                                         fllllll
   lllllllf                                               fssssssllll
      lllllf                                              ffssssslll
        llllllff f  fllllfff                                  fllll
         lllllllllllllllllllllllllllfffffff                fflllll
              llllllll   lllllllllllllllllllf         flllllllll
                                     llllllllllllllllllllllll
                                           llllllllllllll



        ll
    lllllllll
 lllluuuuuuull
llluuuullluulll
lluulllllluulll
llllll llluulll
       llluulll
       lluullllll   llllll                            llllll
      llluuuuuullllllllllllll                      llllllllll
     llluuuuuuuullllllfffllllll                  llllllfffllll
      llluuuuuuulllllf    ffllllllllllllllllllllllllff    flll
       llllllllllllllf      ffllllllllllllllllllllff      flll
         llllll llllff         fsssff ssss ffsssf          fllll
             lllllllf           fssf  ssss  fssf           flllllll
           llllllf               ff   fssf   ff               fllllll
          llllff                       ff                       ffllll
         llllf                                                    fllll
        llllf              fllllf              fllllf              fllll
    lllllllff            fllllllllf          fllllllllf            fflllllll
   llllllllllllllf      flllfffllll         fllllffflllf      fllllllllllllll
       lllfffffff        fff    ffffffffffffffff    ffff       ffffffflll
    lllllllllllll                fllllllllllllf                lllllllllllll
    lllllfffffff                  fllppppppllff                 ffffffflllll
     lllf                          flllpplllff                         flll
    lllf                            fllllllf                            flll
    lllf                     llf    fllffllf    fll                     flll
   lllffffff                flll    lllfflll    lllf                fffffflll
   lllesssssssf             flll    fllffllf    lllf             fssssssselll
   lllsfssssfff             flllf  flllfflllf  flllf             fffssssfslll
    lllfff                   flllllllll flllllllllf                   ffflll
    lllsssssssf               fflllllf    flllllff               fssssssslll
    llllssssfff                                                   ffssssllll
     llllff                                                          ffllll
      lllllllfff                                                ffflllllll
        llllllllf           fffffff         f ffffff           fllllllll
             llllllllfffllllllllllllllllllllllllllllllllfffllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllll
