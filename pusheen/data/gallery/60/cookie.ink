            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ssf               fllll
    lllf                                      flll
    llf         flllwlf        flwlllf         flll
llllllff        lllwwwl        lwwwlllf       ffllllll
llllllllll     flllllllf      flllllllf    fllllllllll
  lllfllllf     fflllfllf ll fflllllff     fflllllll
lllllllllf           fllllllllllff          flllllllll
 llff                 fllllllllff                ffll
lllf                  flllllllf                    llllllll
llf                flllooooollf                    fllssslll
llsssfff         fllooooonnollllf              ffsssllssssll
llssssssf   fllllllooonnooooooollflllllllf   fssssssllssssll
llffff        fffllllooooo ooooolllllffff        fffllssssll
lllssssf    fff   fflooo oonnoooollf   fff    fsssslllf  fll
lllsssff   fllllllllooonoooooooooollllllllf   ffsssllssfflll
 llllf        fffllooonnno oonnooollffff        flllfssllll
   llllllf        flloooooooonnoollff        llllllfflllll
     lllllff    fflllllloooooollllllff    fflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
