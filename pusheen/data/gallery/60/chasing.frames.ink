    ll    ll
   llllllllll
   llolyyloll
   llllyyllll
   llllyylll
   llllyylll
    llllllll                  lll
        llllll             lllllll
       lllflllll         lllllffll
       llf  ffllllllllllllllf  fllllll
      lllf    flllffssfsssf     fllllllllll
      lll      fss fss fsf           fssllllll
      lllf      ff fsf  f            sssf ffllll       l
     lllf                            ssf  fsssllll  llllllll
    lllf   flllf        fllf         ff   fssfffllllllssslll
 llllllf  flllllf      fllllff    fffff   fff   fllllsssssll
 llllllllffflllfff    ffllllfffllllllllf        fllllsssslll
  lllllllff    fllllllllf     flllllfff          fllf  fflll
 lllllllff      llpppllf      ffllllllf          fllsffllll
    llf         ffllllf                          fllllllll
    llf            f                             flllll
    llff                                         fll
    lllf                                        flll
     llllf                                    fllll
       lllf     lllf     fffffff      lllf    flll
        llllffllllllllflllllllllllfflllllllffllll
         llllllll llllllll     llllllll llllllll

llllllllllllllllll
llooooollyllooooll
 lloooolyyloooolll
 lloooolyylooooll
 lloooolyylooooll
  lllllllllllllll
         l

        lllll               lllll
       lllfllll           llllflll
       llff flllllllllllllllff flll
      lllf    flllllllllllf     llllllllll
      lll      fssffssffsf         fffslllllll
      lllf      ff fsf ff            sssffflllll llllllll
     lllf                            ssf   ssslllllsssllll
    lllf    fff          fff         ff   fssffllllsssslll
    lllf  flllllf       llllf             fsf  ffllsssssll
 llllllllfflllllf      fllllfffllllllllf        fllfffffll
   lllfflff  fffllllllllfff  ffllffffff          fllf flll
 llllllllf     fllpppllf      flllllllf          fllsllll
    llf         flllllf              f           fllllll
    llf           ffff                           fllll
    llf                                          fll
    lllf                                        flll
     lllff                                     flll
      lllf     fffff                 fffff     flll
      lllff  flllllllff  fllllllf  flllllllf  fflll
       lllllllll   lllllllll lllllllll   lllllllll

     llllllllll
     llolllloll
     llolyylnll
      lllyyllll
     llllyyllll
      llllllll                lll
        llllll             lllllll
       lllflllll         lllllffll
       llf  ffllllllllllllllf  fllllll
      lllf    flllffssfsssf     fllllllllll
      lll      fss fss fsf           fssllllll
      lllf      ff fsf  f            sssf ffllll       l
     lllf                            ssf  fsssllll  llllllll
    lllf   flllf        fllf         ff   fssfffllllllssslll
 llllllf  flllllf      fllllff    fffff   fff   fllllsssssll
 llllllllffflllfff    ffllllfffllllllllf        fllllsssslll
  lllllllff    fllllllllf     flllllfff          fllf  fflll
 lllllllff      llpppllf      ffllllllf          fllsffllll
    llf         ffllllf                          fllllllll
    llf            f                             flllll
    llff                                         fll
    lllf                                        flll
     llllf                                    fllll
       lllf     lllf     fffffff      lllf    flll
        llllffllllllllflllllllllllfflllllllffllll
         llllllll llllllll     llllllll llllllll

