                                                              llllllllllllllllllll
                                                            lllllrrrrllllllrrrrlllll
                                                            lllrrrrrrrllllrrrrrrrlll
                                                            lllrrrrrrrrrrrrrrrrrrllll
                                                            lllrrrrrrrrrrrrrrrrrrlll
                                                            lllrrrrrrrrrrrrrrrrrrlll
                                                             llllrrrrrrrrrrrrrrllll
             llll                               llll          lllllrrrrrrrrrrlllll
           llllllll                          llllllll           lllllrrrrrrlllll       lll    ll
           lllllllllll                     lllllllllll            lllllrrlllll      lllllllllllllll
          llllffffllllll                 llllllffffllll             llllllll       llllpppllllppplll
          llll    fflllll    llllllllllllllllf    fllll                ll          lllpp  pppp pplll
         llllf      fflllllllllllllllllllllf       fllllllllllll                   llllpp      pplll
         llll         flllllllllllfffssssff        flllllllllllllllll               llllppp  pplllll
         llll          fssss  fsssf  ssss                  ffsllllllllll              llllppplllll
         llll           fssf  fsssf  sssf                   fssssfflllllll              llllllll
        lllllf           fff  fsss   fff                    sssss   ffllllll              llll
        llllf                  fsf                         fssssf     fsllllll
       llllf    flllffflllff         flllfffflllf          fsssf     fssssllllll
      llllf   fllllllllllllllf     fllllllllllllllf        fssf      ssssffflllll
      llllf  flllrrrlllrrrrlll     lllrrrrllrrrrlll                 fssssf  flllll
     llllf   flllrrrrrrrrrrlllf   flllrrrrrrrrrrlllf                fssf     flllll
lllllllllllffflllrrrrrrrrrlllf     llllrrrrrrrrllllllllllllllllf    fff       flllll lll
llllllllllllllfllllrrrrrllllf      ffllllrrrrlllllllllllllllllf                fllllllllllll
    llllffffff  fllllrllllff        fflllllllllffffffff                         fllllllllllll
 lllllllllllllf   flllllflllf flllffflllfllllffffllllllllllllf                  fllllsssslllll
llllllllllllff       fffflllllllllllllllf ff     fflllllllllllf                  llllsssssllll
    llllf                flllllllllllllf                    f                    flllsssssllll
    llll                   fffffffffff                                           flllsssssslll
    llllf                                                                        flllsssssslll
    llllf                                                                        flllf   fflll
    llllf                                                                        flll     llll
     lllf                                                                        llllsf flllll
     llllf                                                                      fllllssslllll
     llllf         fllllllf          fflllllff                                  llllsslllll
      llllff     flllllllllllf     flllllllllllf                              flllllllllll
       llllllf  fllllffffllllf     llllfffffllll                            flllllllllll
        llllllllllllf    fllllf   flllff   fflllf                     fflllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
