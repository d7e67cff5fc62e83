             llllll                              lllllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllfffllll
           llll    fllllll                 llllllf    llll
          llllf      flllllllllllllllllllllllllf      flllllll
          llll         flllllllllllllllllllllf         lllllllllllllll
          lllf          fssssffffsssf  ssssf           fflllllllllllllllll
          lllf           fsssf  fsssf  ssssf                     ssssllllllll
          lllf            fssf  fsssf  fssf                     sssssf fllllllll
         llllf             ff    sss    ff                      sssssf    flllllll
        llllff                   fsf                           fssssf      ssslllll
       llllllllllllllllllllllllllffflllllllllllllllllllllllll  fsssf      sssssflllll
       llllllllllllllwlllllllllllllllllllllwwllllllllllllllllf  ssf      fssssf flllll
      llllfflllkkkkkwwwkkkkkkkklllllllkkkkwwwwkkkkkkkklllf               ssssf    fllll
      llll  lllkkkwwwwkkkkkkkkklllflllkkkwwwkkkkkkkkkkllf                sssf      fllll
llllllllllffflllkwwwkkkkkkkkkklllfflllkkwwwkkkkkkkkkklllfllllllllllf     ff         fllll
llllllllllllllllllkkkkkkkkkkkllll  fllllkkkkkkkkkkklllllllllllllllf                  llllllllllll
     lllfffffffflllllllllllllllf     flllllllllllllllfffff                           flllllllllllll
  llllllllllllff  fffflllflllff flllf fllllflllffffflllllllllffff                     flllsssssllll
llllllllllllllf           llllfflllllfflllf         llllllllllllllf                   flllssssssllll
 lllllllf                 flllllllllllllllf                 ffffff                     lllssssssllll
    llllf                  ffllllfffllllff                                             llllsssssslll
     lllf                                                                              llllsssssslll
     lllf                                                                              llllfffffslll
     lllf                                                                              lllf     llll
     llll                                                                              lllf    fllll
     llll                                                                             flllsssffllll
     llllf                                                                            llllssslllll
      llllf         fllllllllf         fllllllllf                                    llllfsllllll
       llllf      fllllllllllll       llllllllllllf                                flllllllllll
        llllllf  fllllf   fflllf     flllff   fllll                             fllllllllllll
          lllllllllllf     fllll     llllf     flllf                      fflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
