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
  lllfllllf          ffllllllllff          fflllflll
lllllllllf            fllppppllf            flllllllll
 lllf                  fllppllf                  ffll
lllf                    ffllff                    fllllllll
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
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    fllf fllf      fllf fflf    fllllllllll
  lllfllllf           fllllllllf           fflllflll
lllllllllf            fllllllllf            flllllllll
 lllf                                            ffll
lllf                                              fllllllll
llff    lllllllllllllllll       flllllllllllll     fllssslll
llsssfffllgggglrrrrrrrrll       flrrrrrlggggllfffsssllssssll
llssssssflllggllrrrrrrrrllf    fllrrrrllgglllfssssssllssssll
llff     lfffllllrrrrrrrrrllllllrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    fllf fllf      fllf fflf    fllllllllll
  lllfllllf          fllffllffllff         fflllflll
lllllllllf           fllllllllllf           flllllllll
 lllf                 ffllffllff                 ffll
lllf                                              fllllllll
llff    lllllllllllllllll       flllllllllllll     fllssslll
llsssfffllgggglrrrrrrrrll       flrrrrrlggggllfffsssllssssll
llssssssflllggllrrrrrrrrllf    fllrrrrllgglllfssssssllssssll
llff     lfffllllrrrrrrrrrllllllrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
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
  lllfllllf          ffllllllllff          fflllflll
lllllllllf            fllppppllf            flllllllll
 lllf                  fllppllf                  ffll
lllf                    ffllff                    fllllllll
llff    lllllllllllllllll       flllllllllllll     fllssslll
llsssfffllgggglrrrrrrrrll       flrrrrrlggggllfffsssllssssll
llssssssflllggllrrrrrrrrllf    fllrrrrllgglllfssssssllssssll
llff     lfffllllrrrrrrrrrllllllrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    fllf fllf      fllf fflf    fllllllllll
  lllfllllf           fllllllllf           fflllflll
lllllllllf            fllllllllf            flllllllll
 lllf                                            ffll
lllf                                              fllllllll
llff    llllllll       lll      flllllllllllll     fllssslll
llsssfffllggggllf      lllf     flrrrrrlggggllfffsssllssssll
llssssssflllgglllf    flllf    fllrrrrllgglllfssssssllssssll
llff     lfffllllllllllrrrllllllrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    fllf fllf      fllf fflf    fllllllllll
  lllfllllf          fllffllffllff         fflllflll
lllllllllf           fllllllllllf           flllllllll
 lllf                 ffllffllff                 ffll
lllf                                              fllllllll
llff    llllllll       lll      flllllllllllll     fllssslll
llsssfffllggggllf      lllf     flrrrrrlggggllfffsssllssssll
llssssssflllgglllf    flllf    fllrrrrllgglllfssssssllssssll
llff     lfffllllllllllrrrllllllrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
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
  lllfllllf          ffllllllllff          fflllflll
lllllllllf            fllppppllf            flllllllll
 lllf                  fllppllf                  ffll
lllf                    ffllff                    fllllllll
llff    llllllll       lllf     flllllllllllll     fllssslll
llsssfffllggggllf      lllf     flrrrrrlggggllfffsssllssssll
llssssssflllgglllf    flllf    fllrrrrllgglllfssssssllssssll
llff     lfffllllllllllrrrllllllrrrrrllllfffl     ffllssssll
lllssssffff   ffllrrrrrrrrrrrrrrrrrrllff   ffffsssslllf ffll
lllsssffflllllllggglrrrrrrrrrrrrrrlgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    fllf fllf      fllf fflf    fllllllllll
  lllfllllf           fllllllllf           fflllflll
lllllllllf            fllllllllf            flllllllll
 lllf                                            ffll
lllf                                              fllllllll
llff    lllllllf                       lllllll     fllssslll
llsssfffllggggll                      flggggllfffsssllssssll
llssssssflllggllff                   fllgglllfssssssllssssll
llff     lffflllllf                 lllllfffl     ffllssssll
lllssssffff   fflllf              flllff   ffffsssslllf ffll
lllsssffflllllllggglllllfffffflllllgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    fllf fllf      fllf fflf    fllllllllll
  lllfllllf          fllffllffllff         fflllflll
lllllllllf           fllllllllllf           flllllllll
 lllf                 ffllffllff                 ffll
lllf                                              fllllllll
llff    lllllllf                       lllllll     fllssslll
llsssfffllggggll                      flggggllfffsssllssssll
llssssssflllggllff                   fllgglllfssssssllssssll
llff     lffflllllf                 lllllfffl     ffllssssll
lllssssffff   fflllf              flllff   ffffsssslllf ffll
lllsssffflllllllggglllllfffffflllllgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
            lllll                    lllll
           lllflllll              lllllflll
           llff fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf    flll
         llll       fsssffssffsssf       flll
       llllff        fsf fssf fsf        ffllll
     llllf                ss                fllll
    lllf                                      flll
    llff         lllllf         fllllf         flll
llllllf        flllllllf      flllllllf        fllllll
llllllllllf    pppf fllf      fllf fppp    fllllllllll
  lllfllllf          fllfllllfllff         fflllflll
lllllllllf           fllllllllllf           flllllllll
 lllf                 ffllppllff                 ffll
lllf                    fflllf                    fllllllll
llff    lllllllf                       lllllll     fllssslll
llsssfffllggggll                      flggggllfffsssllssssll
llssssssflllggllff                   fllgglllfssssssllssssll
llff     lffflllllf                 lllllfffl     ffllssssll
lllssssffff   fflllf              flllff   ffffsssslllf ffll
lllsssffflllllllggglllllfffffflllllgggllllllllffsssllsffflll
 llllf    ffflllgggggggggggggggggggggglllfff    flllfssllll
   llllllf    ffllllggggggggggggggllllff    fllllllffllll
     lllllff    ffllllllllllllllllllff     flllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
