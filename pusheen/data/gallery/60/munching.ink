            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf         flllllf         lllllf         fllllll
llllllllllf     flllllf        ffllllf     fllllllllll
  lllfllllf         ffllffllffllff         fflllflll
lllllllllf           fllllllllllf           flllllllll
 lllf                 ffllffllff                 ffll
lllf                                              fllllllll
llff    llllllllllllllllllllllllllllllllllllll     fllssslll
llsssfffllgggglrrrrrrrrrrrrrrrrrrrrrrrrlggggllfffsssllssssll
llssssssflllggllrrrrrrrrrrrrrrrrrrrrrrllgglllfssssssllssssll
llff     lfffllllrrrrrrrrrrrrrrrrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
