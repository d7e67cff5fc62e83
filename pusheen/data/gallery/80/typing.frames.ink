                   llllll                              llllll
                  lllllllll                          lllllllll
                 llllffflllll                      lllllfffllll
                 lllf    flllll                  lllllf    flll
                 lllf      fllllllllllllllllllllllllf      flll
                lllf         fllllllllllllllllllllff        flll
               llllf           fsssf  ssss  fsssf           fllll
             llllllf           fsssf  ssss  fsssf           fllllll
           lllllf               fsf   fssf   fsf               flllll
         lllllf                       fssf                       flllll
        llllf                                                      fllll
       llllf                                                        flll
       lllf               fflllf                flllff               flll
      llllf              flllllllf             lllllllf               llll
 lllllllllllllf          llllllllf            fllllllll          flllllllllllll
   llllllllllllf         fllllllf              fllllllf         fllllllllllll
     lllff  fff            ffffffff          ffffffff            fff  fflll
  lllllllllllllf                fllf  fllf  fllff               flllllllllllll
  llllllllfffff                 fllllllllllllllf                 fffffllllllll
   lllff                         fllllllllllllf                          flll
   lllf                             ff    ff                             flll
  lllff          ffffffffffffffffffffffffffffffffffffffffffffff          fflll
  llllll     llllllllllllllllllllllllllllllllllllllllllllllllllllllf    llllll
 lllflllf   flllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllf   flllflll
 lllslll     fllflleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellfllf     lllslll
 lllsllf     fllelleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellellf     fllslll
 llllllf     fllllleeeeeeeeeeeeeeellppllllpplleeeeeeeeeeeeeeelllllf     fllllll
  lllllff    fllllleeeeeeeeeeeeeellpppppppppplleeeeeeeeeeeeeelllllf     flllll
  llllll     lllflleeeeeeeeeeeeeellpp      pplleeeeeeeeeeeeeellflllf    llllll
  llllllf   flllflleeeeeeeeeeeeeeeellpp  pplleeeeeeeeeeeeeeeellflllf   fllllll
   llllllllllllffllleeeeeeeeeeeeeeeelllppllleeeeeeeeeeeeeeeelllffllllllllllll
    lllllllllllllllleeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeellllllllllllllll
     llllwwwwwwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwwwwwwllll
   llllww       wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww       wwllll
  lllwww         wllllllllllllllllllllllllllllllllllllllllllllw          wwlll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllll                              llllll
                  lllllllll                          lllllllll
                 llllffflllll                      lllllfffllll
                 lllf    flllll                  lllllf    flll
                 lllf      fllllllllllllllllllllllllf      flll
                lllf         fllllllllllllllllllllff        flll
               llllf           fsssf  ssss  fsssf           fllll
             llllllf           fsssf  ssss  fsssf           fllllll
           lllllf               fsf   fssf   fsf               flllll
         lllllf                       fssf                       flllll
        llllf                                                      fllll
       llllf                                                        flll
       lllf                 flllf                fllllf              flll
      llllf               flllllllf             lllllllf              llll
 lllllllllllllf           flllllllf            fllllllll         flllllllllllll
   llllllllllllf          fllllllf              fllllllf        fllllllllllll
     lllff  fff             ffffffff          ffffffff           fff  fflll
  lllllllllllllf                 fllf  fllff flllf              flllllllllllll
  llllllllfffff                  fllllllllllllllf                fffffllllllll
   lllff                          fllllllllllllff                        flll
   lllf                              ff     ff                           flll
  lllff          ffffffffffffffffffffffffffffffffffffffffffffff          fflll
  llllll     llllllllllllllllllllllllllllllllllllllllllllllllllllllf    llllll
 lllflllf   flllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllf   flllflll
 lllslll     lllflleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllf     lllslll
 lllslll     lllflleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellellf     fllllll
 lllllllf    lllflleeeeeeeeeeeeeeellppllllpplleeeeeeeeeeeeeeelllllf     fllllll
  lllflllf fllllflleeeeeeeeeeeeeellpppppppppplleeeeeeeeeeeeeelllllf     flllll
  lllssllllllllfflleeeeeeeeeeeeeellpp      pplleeeeeeeeeeeeeelllllf      lllll
  llllssslllff   lleeeeeeeeeeeeeeeellpp  pplleeeeeeeeeeeeeeeelllllf     flllll
   llllffff     fllleeeeeeeeeeeeeeeelllppllleeeeeeeeeeeeeeeellllllf     fllll
    lllllllllllllllleeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeelllllllf   fllll
     llllwwwwwwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwlllf fllll
   llllww       wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwlllllllllll
  lllwww         wllllllllllllllllllllllllllllllllllllllllllllw   wwwwwwwwwlll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllll                              llllll
                  lllllllll                          lllllllll
                 llllffflllll                      lllllfffllll
                 lllf    flllll                  lllllf    flll
                 lllf      fllllllllllllllllllllllllf      flll
                lllf         fllllllllllllllllllllff        flll
               llllf           fsssf  ssss  fsssf           fllll
             llllllf           fsssf  ssss  fsssf           fllllll
           lllllf               fsf   fssf   fsf               flllll
         lllllf                       fssf                       flllll
        llllf                                                      fllll
       llllf                                                        flll
       lllf               fflllf                flllff               flll
      llllf              flllllllf             lllllllf               llll
 lllllllllllllf          llllllllf            fllllllll          flllllllllllll
   llllllllllllf         fllllllf              fllllllf         fllllllllllll
     lllff  fff            ffffffff          ffffffff            fff  fflll
  lllllllllllllf                fllf  fllf  fllff               flllllllllllll
  llllllllfffff                 fllllllllllllllf                 fffffllllllll
   lllff                         fllllllllllllf                          flll
   lllf                             ff    ff                             flll
  lllff          ffffffffffffffffffffffffffffffffffffffffffffff          fflll
  llllll     llllllllllllllllllllllllllllllllllllllllllllllllllllllf    llllll
 lllflllf   flllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllf   flllflll
 lllslll     fllflleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellfllf     lllslll
 lllsllf     fllelleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellellf     fllslll
 llllllf     fllllleeeeeeeeeeeeeeellppllllpplleeeeeeeeeeeeeeelllllf     fllllll
  lllllff    fllllleeeeeeeeeeeeeellpppppppppplleeeeeeeeeeeeeelllllf     flllll
  llllll     lllflleeeeeeeeeeeeeellpp      pplleeeeeeeeeeeeeellflllf    llllll
  llllllf   flllflleeeeeeeeeeeeeeeellpp  pplleeeeeeeeeeeeeeeellflllf   fllllll
   llllllllllllffllleeeeeeeeeeeeeeeelllppllleeeeeeeeeeeeeeeelllffllllllllllll
    lllllllllllllllleeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeellllllllllllllll
     llllwwwwwwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwwwwwwllll
   llllww       wwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww       wwllll
  lllwww         wllllllllllllllllllllllllllllllllllllllllllllw          wwlll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
