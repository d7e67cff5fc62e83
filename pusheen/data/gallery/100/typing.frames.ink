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
         llllf                    flllff                    fflllf                    fllll
        llllf                   fllllllllf                 llllllllf                   fllll
  llllllllllf                  flllllllllf                flllllllllf                  fllllllllll
  lllllllllllllllll            flllllllllf                flllllllllf            lllllllllllllllll
       llllffllllllf            flllllllf                  flllllllf            fllllllffllll
      llllff                      fffff  ff              ff  fffff                       fllll
    lllllllllllllllf                    flll    fllf   flllf                    flllllllllllllll
   lllllllllllllllff                    flllff fllllf fflllf                     flllllllllllllll
   llllll                               fllllllllllllllllll                               fllllll
    llllf                                 fllllllffllllllf                                 fllll
   llllf                                                                                    fllll
   llllf                                                                                     llll
  llllffff       ffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffff       ffffllll
  llllflllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllff    flllfllll
  lllfllllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      llllflll
  lllelllf      flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      flllelll
  lllslllf      fllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllf      flllslll
  lllllllf       lllellleeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeelllelll       flllllll
  lllllllf       lllellleeeeeeeeeeeeeeeeeellppppllllpppplleeeeeeeeeeeeeeeeeelllllll       flllllll
  lllllllf       llllllleeeeeeeeeeeeeeeeelllp   pppp   pllleeeeeeeeeeeeeeeeelllllll       flllllll
   lllllllf     flllfllleeeeeeeeeeeeeeeeeellpp        pplleeeeeeeeeeeeeeeeeelllflllf      lllllll
   lllllllf     llllfflleeeeeeeeeeeeeeeeeeellppp     pplleeeeeeeeeeeeeeeeeeellffllllf    flllllll
    lllllllff fllllfffllleeeeeeeeeeeeeeeeeeeellpppppplleeeeeeeeeeeeeeeeeeeelllfffllllf fflllllll
    llllllllllllllffffllleeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeelllffffllllllllllllll
     lllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllll
      lllllwwwwwwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwwwwwwlllll
     llllww          wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww          wwllll
   llllwww            wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw            wwwllll
 lllllww              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww             wwlllll
lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
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
         llllf                     fllllf                     fllllf                  fllll
        llllf                    fllllllllf                 fllllllllf                 fllll
  llllllllllf                    llllllllllf                lllllllllff                fllllllllll
  lllllllllllllllll              lllllllllf                flllllllllf           lllllllllllllllll
       llllffllllllf             flllllllff                 flllllllff          fllllllffllll
      llllff                       fffff   ff             ff  fffff                      fllll
    lllllllllllllllf                     flllf   flllf   llllf                  flllllllllllllll
   lllllllllllllllff                     fllllf fllllff fllllf                   flllllllllllllll
   llllll                                 flllllllllllllllllf                             fllllll
    llllf                                  fllllllffllllllff                               fllll
   llllf                                                                                    fllll
   llllf                                                                                     llll
  llllffff       ffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffff       ffffllll
  llllflllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllff    flllfllll
  lllfllllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      llllflll
  lllellllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      flllelll
  lllsllle      flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllf      flllslll
  llllllll      flllfllleeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeelllllllf      flllllll
  llllflllf     llllfllleeeeeeeeeeeeeeeeeellppppllllpppplleeeeeeeeeeeeeeeeeellllllf       flllllll
  llllflllllfffllllffllleeeeeeeeeeeeeeeeelllp   pppp   pllleeeeeeeeeeeeeeeeelllllle        lllllll
   lllssllllllllllf  llleeeeeeeeeeeeeeeeeellpp        pplleeeeeeeeeeeeeeeeeelllllle        llllll
   llllsssslllllf    flleeeeeeeeeeeeeeeeeeellppp     pplleeeeeeeeeeeeeeeeeeellflllf       fllllll
    llllfffffff      fllleeeeeeeeeeeeeeeeeeeellpppppplleeeeeeeeeeeeeeeeeeeelllfllll       flllll
    lllllf fffffffffffllleeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeelllfflllf      flllll
     lllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeelllllllll     flllll
      lllllwwwwwwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwlllff  flllll
     llllww          wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww wwlllllllllllll
   llllwww            wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw    wwwwwwwwwwwllll
 lllllww              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww             wwlllll
lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
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
         llllf                    flllff                    fflllf                    fllll
        llllf                   fllllllllf                 llllllllf                   fllll
  llllllllllf                  flllllllllf                flllllllllf                  fllllllllll
  lllllllllllllllll            flllllllllf                flllllllllf            lllllllllllllllll
       llllffllllllf            flllllllf                  flllllllf            fllllllffllll
      llllff                      fffff  ff              ff  fffff                       fllll
    lllllllllllllllf                    flll    fllf   flllf                    flllllllllllllll
   lllllllllllllllff                    flllff fllllf fflllf                     flllllllllllllll
   llllll                               fllllllllllllllllll                               fllllll
    llllf                                 fllllllffllllllf                                 fllll
   llllf                                                                                    fllll
   llllf                                                                                     llll
  llllffff       ffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffff       ffffllll
  llllflllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllff    flllfllll
  lllfllllf     flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      llllflll
  lllelllf      flllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllflllf      flllelll
  lllslllf      fllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllf      flllslll
  lllllllf       lllellleeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeelllelll       flllllll
  lllllllf       lllellleeeeeeeeeeeeeeeeeellppppllllpppplleeeeeeeeeeeeeeeeeelllllll       flllllll
  lllllllf       llllllleeeeeeeeeeeeeeeeelllp   pppp   pllleeeeeeeeeeeeeeeeelllllll       flllllll
   lllllllf     flllfllleeeeeeeeeeeeeeeeeellpp        pplleeeeeeeeeeeeeeeeeelllflllf      lllllll
   lllllllf     llllfflleeeeeeeeeeeeeeeeeeellppp     pplleeeeeeeeeeeeeeeeeeellffllllf    flllllll
    lllllllff fllllfffllleeeeeeeeeeeeeeeeeeeellpppppplleeeeeeeeeeeeeeeeeeeelllfffllllf fflllllll
    llllllllllllllffffllleeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeelllffffllllllllllllll
     lllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllll
      lllllwwwwwwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwwwwwwlllll
     llllww          wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww          wwllll
   llllwww            wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw            wwwllll
 lllllww              wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww             wwlllll
lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
