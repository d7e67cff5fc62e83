                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf   fflllllllllllllllllllllllllf    flll
              lllf      fllllllllllllllllllllllf      flll
              lll         ffssssffssssfffsssff         llll
           llllll           ssss  ssss  ssss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff                f   fssf   ff                flllll
      llllff        flllff         ff         fflllf        ffllll
      lllf          fllllllllff          ffllllllllf          fllll
     lllf             fflllllllff       flllllllff             flll
    llllf             fllllllllf        fflllllllf             fllll
llllllllllllf         llllllllf           flllllllf        fllllllllllll
  lllllllllllf        fllllllf            fllllllf        flllllllllll
   lllffffflff          fffffflf   ff   fllfffff           flffffflll
lllllllllllllf              fllllllllllllllf              flllllllllllll
 llllfffff                   llllllllllllll                    fffflllll
 lllf                         fllllppplllff                        flll
llllf                           fllllllff                           llllllllll
lllf                 ffllllllff  ffffff   fllllllff                 fllllllllll
lllf             flllllluullllllllllllllllllluuullllllf             flllssssllll
lllsssssff     fllluuuuuulllllluuuullluuuuuuuuuuuuuuulllf     ffssssslllssssslll
lllssssssssffllllluuuuuullwwwwlluuuuuuuuuuuullyylluuuulllllffsssssssslllssssslll
lllfffffffffflllllllllllwww  wwwlluuuuuuuuulllyylllllllllllfffffffffflllssssslll
lllf        llf   ffllllwww  wwwlluuuullyyylluuullllff    flf       flllfffsslll
lllsssssssfflff     flllllwwwwlluuuuuullyyyluuuuullf      flffssssssslllf   flll
 lllssssssflllllllllllluullllllluuuuuuullllluuuuullllllllllllfsssssslllsf  fllll
 llllff    flluuuuuuuuuuulllllllllllllllllllllluuuuuuuuuuullff    fllllsssfllll
  lllllf   flluuuuuuuuulllff                ffllluuuuuuuuullf   flllllfsslllll
    llllllllllluuuuuulllff                     fllluuuuuulllflllllllffflllll
      llllllllllulllllfffllffffffffffffffffffllffflllllulllfllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
