                        llllll                                        llllll
                       llllllllll                                  llllllllll
                      llllfffllllll                              llllllfffllll
                      llllf   fllllll                          llllllf   fllll
                     llllf      fllllll                      llllllf      fllll
                     llllf        fllllllllllllllllllllllllllllllf         llll
                     lllf           fllllllllllllllllllllllllllff          flll
                    llllf              sssssf  fssssf  fsssss               llll
                  llllllf              fssssf  fssssf  fssssf              fllllll
                lllllllf               fssssf  fssssf  fssssf               flllllll
              llllllf                   fssf   fssssf   fssf                   fllllll
            llllllf                             fssf                             fllllll
           lllllf                                ff                                flllll
          lllllf                                                                    flllll
         llllf                                                                       ffllll
         llllf                  fllllf                     fllllf                     fllll
        llllf                  llllllllf                 fllllllllf                    fllll
  llllllllllf                 flllllllll                 llllllllll                    fllllllllll
  lllllllllllllllll           flllllllllf                flllllllllf             lllllllllllllllll
       llllffllllllf           flllllllf                 fflllllllf             fllllllffllll
      llllff                     fffff  ff             ff   fffff                        fllll
    lllllllllllllllf                   llllf   lllf   flllf                     flllllllllllllll
   lllllllllllllllff                   llllf ffllllf fllllf                      flllllllllllllll
   llllll                              flllllllllllllllllf                                fllllll
    llllf                               ffllllllffllllllf                                  fllll
   llllf                                                                                    fllll
   llllf                                                                                     llll
  llllffff       ffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffff       ffffllll
  llllflllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllff    flllfllll
  lllfllllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      llllflll
  lllelllf      flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      llllelll
  lllslllf       llllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      elllslll
  lllllllf       llllllleeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeelllflllf      llllllll
  lllllll        flllllleeeeeeeeeeeeeeeeeellppppllllpppplleeeeeeeeeeeeeeeeeelllfllllf    flllfllll
  lllllllf       elllllleeeeeeeeeeeeeeeeelllp   pppp   pllleeeeeeeeeeeeeeeeelllffllllffflllllfllll
   llllllf       elllllleeeeeeeeeeeeeeeeeellpp        pplleeeeeeeeeeeeeeeeeelllf fllllllllllsslll
   llllllf       flllflleeeeeeeeeeeeeeeeeeellppp     pplleeeeeeeeeeeeeeeeeeellf    flllllssssllll
    lllllf       llllfllleeeeeeeeeeeeeeeeeeeellpppppplleeeeeeeeeeeeeeeeeeeelllf      fffffffllll
    lllllff     flllffllleeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeelllffffffffffffflllll
     lllll      llllllllleeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllll
      lllllf   flllwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwwwwwwlllll
     lllllllllllllww wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww          wwllll
   llllwwwwwwwwwww    wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw            wwwllll
 lllllww              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww             wwlllll
lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
