                           llllll
                          lllrrll
             lllllll      lllllll       llllll
             lllrrll      lllylll      lllrrll
             llllllll    lllyyyylll   llllllll
             lllllyllllllllyy  yylllllllylllll
            llllllyyyyllllyy    yyllllyyyllllll
            lllfllyy yyyyyyyyyyyyyyyyy yyllfllll
           lllffllly     yyllrrllyy     yllffllllll
           lllffllly     yyllrrlly      yllfflllllllllllll
           lllf fllyyyyyyyylllllyyyyyyyylllf  fffffllllllllll
           lllf flllllllllllllllllllllllllf         ssssflllllll
          llllf         ff  fssf fff                ssssf  fllllll
         llllf               ff                     sssf    sssllll
         lllf                                       ssf    ssssflllll
        llllf                                              sssf  fllll
    ll  lllf    flllffflllf      flllffflllf       fff    fssf    fllll
   llllllllllllffllllllllf       fllllllllflllllllllllf            flllllllll
       lllllllff  fllllfff       fffllllfffllllffffff               flllllllll
    lllllllllllf       fllllf  flllf      fllllllllllf              flllsssslll
    lllllllllff         flllllllllff       fflllllllll               lllssssllll
       lllf               ffllllf                                    lllssssslll
       lllf                                                          lllssssslll
       lllf                                                          lllffffflll
       lllf                                                          lllf   llll
       lllf                                                          lllssfllll
        lllf        fffff          fffff                            flllslllll
        llllf    flllllllll     fllllllllf                         fllllllll
  llllllllllllfffllllffflllf   fllllffflllf                     flllllllllllll
llllllllluuuulllllllffffflllfffflllf  fflllf   f ffffffffffllllllluuuuulllllllll
llyyylluuuuuuuuuuuulllllllllllllllllllllllllllllllllllllllllluuuuuuuuuuuullyyyll
llyyylluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullyyyll
llllylllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllyllll
  llllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllll
           llllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllll
                  llllllllllllllllllllllllllllllllllllllllllll
