

                                 luuulll
                                llulluul
                                llulllll
         lllll            llllllluuul
         llffllllllllllllllffllluuuull
        llf   fllllllllllf   flllllll
      lllff     ff ssfff     fflll
    lllf           ff           flll
  llllff    fllllf    fllllf    ffllll
  llllllf   llffllffffllffll   fllllll
  llllllf       fllppllf       fllllll
  llf            fllllf            fll
 llfff        ll fllllf ll        fffll
 llssssf      llffllllffllf     fssssll
  llssf       fllllffllllf       fssll
  lllff                          fflll
   lllllf     ffff   f fff     flllll
      llllllllllllllllllllllllllll
llluuul
luuulull
lllllull   llll
   luuull llflll           llll
  lluuuullllf flllllll  lllllll
   llllllllf   fssllllllllfffll
     lllff      fsfssfssf    ll
  l llff           ff f      flll
  llllllf  fllllf      f      ffll
 lllllllf  flffllf   fllllf    fll lll
 lllffff       fllllllffflf  fllllllllll
lllf           flppplf       flllllfffll
llsff           flllf         fflllf  ll
llfssf                           ff  fll
llssf                         ffff ffll
llfff                        fsssfllll
 llllf                       fffflll
   lllffffflff               ffsll
     lllllllllllllllllf    flllll
                   llllllllllll


llluuul
luullull
lllllull
   luuulllllll            lllll
  lluuuulllffllllllllllllllffll
   lllllllf   fllllllllllf   fll
      lllff     ff ssfff     fflll
    lllf           ff           flll
  llllff    fllllf    fllllf    ffllll
  llllllf   llffllffffllffll   fllllll
  llllllf       fllppllf       fllllll
  llf            fllllf            fll
 llfff        ll fllllf ll        fffll
 llssssf      llffllllffllf     fssssll
  llssf       fllllffllllf       fssll
  lllff                          fflll
   lllllf     ffff   f fff     flllll
      llllllllllllllllllllllllllll
