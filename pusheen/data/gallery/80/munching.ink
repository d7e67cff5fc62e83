                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llll    ffllllllllllllllllllllllllff    flll
              lllf      fllllllllllllllllllllllf      flll
              lllf        ffesssffssssfffsssff         lll
           llllll           ssss  ssss  fsss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff               ff   fssf   ff               ffllll
       llllf                       ff                       ffllll
      lllff                                                   flll
     lllff             flllllf             flllllf             flll
    llllf             fllllllff           flllllllf            fllll
llllllllllllf         fllllllf            fllllllf         fllllllllllll
 llllllllllllf         fllllff            ffllllff         llllllllllll
   lllffffffff               lll  fllf  fllf               ffffffflll
 llllllllllllf              flllffllllfflllf               lllllllllllll
 llllfffff                   fllllllllllllf                    fffflllll
 llll                          ffff  ffff                          flll
 lllf                                                               llllllllll
lllf       fffffffllffffffffffffffffffffffffffffffffllfffffff       fllllllllll
lllf      fllllllllllllllllllllllllllllllllllllllllllllllllllf      flllssssllll
lllsssssffflllggggllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllgggglllfffssssslllssssslll
lllssssssssfllgggggllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllgggggllfsssssssslllssssslll
lllfffffffffllllllllllrrrrrrrllrrrrrrrrrrrllrrrrrrrlllllllllffffffffflllssssslll
lllf f      ff    fflllrrrrrrrrrrrrrrrrrrrrrrrrrrlllff    ff      f flllffssslll
lllsssssssffff      flllrrrrrrrrrrrllrrrrrrrrrrrlllf      ffffssssssslllf   flll
 lllssssssfllllllllllllgllrrrrrrrrrrrrrrrrrrrrllgllllllllllllfsssssslllsf  fllll
 llllff    ffllllllllggggggglllrrrrrrrrrrllllggggggllllllllff    fflllssssfllll
  lllllf         fllllggggggggggggggggggggggggggggllllf         fllllfssslllll
    llllllllf       fllllllggggggggggggggggggllllllff       flllllllffflllll
      lllllllf         ffllllllllllllllllllllllff         ffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
