            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ssf               fllll
    lllf                                      flll
    llf          flllf          fllll          flll
llllllff        flllllf         lllllf        ffllllll
llllllllll      flllllf        flllllf     fllllllllll
  lllfllllf         ffllf llffllff         fflllllll
lllllllllf           fllllllllllf           flllllllll
 llff                 flllfflllf                 ffll
lllf       fllllllllllllllllllllllllllllllf        llllllll
llf       flleeeeeeeeeeeeeeeeeeeeeeeeeeeeelf       fllssslll
llsssfff  fleeeeeeeeeeeeeeeeeeeeeeeeeeeeeellf  ffsssllssssll
llssssssfflleeeeeeeeeeeelleelleeeeeeeeeeeellffssssssllssssll
llffff    lleeeeeeeeeeelwwwwwwleeeeeeeeeeellf    fffllssssll
lllssssf  lleeeeeeeeeeeelwwwwlleeeeeeeeeeellf fsssslllf  fll
lllsssff  lleeeeeeeeeeeeeelleeeeeeeeeeeeeellf ffsssllssfflll
 llllf   flleeeeeeeeeeeeeeeeeeeeeeeeeeeeeellf   flllfssllll
   llllllllllllllllllllllllllllllllllllllllllllllllfflllll
     llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllll
     llllllllllllllllllllllllllllllllllllllllllllll
