            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf                ssf               fllll
    lllf                                      flll
    llf          flllf          ffllf          flll
llllllff       flllllllf       lllllllf       ffllllll
llllllllll     fllfffllf      fllfffllf    fllllllllll
  lllfllllf          fllf ll fflff         fflllllll
lllllllllf           fllllllllllf           flllllllll
 llff               ffllllllllllff               ffll
lllf         fllllllloooooooooooolllllllf          llllllll
llf         flloooooooooooooooooooooooollf         fllssslll
llsssfff   ffllooooooolllyyyyllloooooooolff    ffsssllssssll
llssssssffllllllllyyyyryyyy yyyyyyyyylllllllffssssssllssssll
llffff    ffffllllyyyrrrlyy yrrrlyyyllllffff     fffllssssll
lllssssfffff   flllyyyyyyy yylrrlyyyllf   fffffsssslllf  fll
lllsssfffllllllllllyyy yyyryyyyyyyyllllllllllfffsssllssfflll
 llllf     fffffffllyyyylrrrlyy yyllfffffff     flllfssllll
   llllllf        ffllyyyyyyyyyyllff         llllllfflllll
     lllllff    fflllllyyyyyyyylllllff    fflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
