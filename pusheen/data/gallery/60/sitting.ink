            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ssf               fllll
    lllf                                      flll
    llf          flllf          flllf          flll
llllllff        flllllf         lllllf        ffllllll
llllllllll      flllllf        flllllf     fllllllllll
  lllfllllf       ffffllf ll fflffff       fflllllll
lllllllllf           fllllllllllf           flllllllll
 llff                 fllllllllff                ffll
lllf                                               llllllll
llf               flf   llffllf  flf               fllssslll
llsssfff          fll   llllllf  lll           ffsssllssssll
llssssssf         fllf fllllllf fllf         fssssssllssssll
llffff             lllllllfflllllllf             fffllssssll
lllssssf           ffllllf  fllllff           fsssslllf  fll
lllsssff                                      ffsssllssfflll
 llllf                                          flllfssllll
   llllllf                                   llllllfflllll
     lllllff    ffllllllllllllllllllff    fflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
