            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ssf               fllll
    lllf                                      flll
    llf                                        flll
llllllff         lllllf         lllll         ffllllll
llllllllll      flllllf        flllllf     fllllllllll
  lllfllllf      flllff        fflllff     fflllllll
lllllllllf           fllffllffllff          flllllllll
 llff              fffllllllllllfff              ffll
lllf          fllllllllllffffllllllllllf           llllllll
llf       flllllwwwwwwwwwllllwwwwwwwwwlllllf       fllssslll
llsssfff  fllbbbbbbbbbblllllllllbbbbbbbbbblf   ffsssllssssll
llssssssfflllbbbbbbbbbbbbbllbbbbbbbbbbbbbllllfssssssllssssll
llffff    fffflllbbb    bbllbb    bbblllfffff    fffllssssll
lllssssfffff  ffllbb    bbllbb    bbblff   ffffsssslllf  fll
lllsssffllllllllbbbb    bbllbb    bbbbllllllllffsssllssfflll
 llllf   ffllbbbbbbbbbb bbllbb bbbbbbbbbbblff   flllfssllll
   llllllfflllllbbbbbbbbbbllbbbbbbbbbblllllffllllllfflllll
     lllllfffffffllllllllllllllllllllffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
