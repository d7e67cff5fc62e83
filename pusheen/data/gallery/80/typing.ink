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
       lllf              fllllf                flllff                flll
      llllf             flllllllf             lllllllf                llll
 lllllllllllllf         llllllllf            flllllllf           flllllllllllll
   llllllllllllf        fllllllf              fllllllf          fllllllllllll
     lllff  fff           ffffffff          ffffffff             fff  fflll
  lllllllllllllf               lllf  fllf  fllff                flllllllllllll
  llllllllfffff                fllllllllllllllf                  fffffllllllll
   lllff                        fllllllllllllf                           flll
   lllf                            ff     f                              flll
  lllff          ffffffffffffffffffffffffffffffffffffffffffffff          fflll
  llllll     llllllllllllllllllllllllllllllllllllllllllllllllllllllf    llllll
 lllflllf   flllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllf   flllflll
 lllslll     fllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellflllf    lllslll
 llllllf     fllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellflll     lllslll
 llllllf     fllllleeeeeeeeeeeeeeellppllllpplleeeeeeeeeeeeeeellflllf   flllllll
  lllllf      llllleeeeeeeeeeeeeellpppppppppplleeeeeeeeeeeeeellfllllf flllflll
  lllll       llllleeeeeeeeeeeeeellpp      pplleeeeeeeeeeeeeellffllllllllsslll
  lllllf     fllllleeeeeeeeeeeeeeeellpp  pplleeeeeeeeeeeeeeeellf  fflllsssllll
   llllff    flllllleeeeeeeeeeeeeeeelllppllleeeeeeeeeeeeeeeelllf      fffllll
    llllf    llllllleeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeellllllllllllllll
     llllf flllwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwwwwwwllll
   lllllllllllwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellww       wwllll
  lllwwwwwwwww   wllllllllllllllllllllllllllllllllllllllllllllw          wwlll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
