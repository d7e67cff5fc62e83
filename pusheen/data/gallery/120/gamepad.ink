                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllll      flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss   fsssssf                lllll
                  lllllllf                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf               f                  fssf                   f              fflllll
          lllllf               llllllff                               fllllllf              flllll
         lllllf               flllllllllllf                      flllllllllllf               flllll
        lllllf                  ffllllllllllllf              fllllllllllllfff                 flllll
        llllf                      ffllllllllllf            flllllllllllf                      flllll
       lllll                      flllllllllllf              fllllllllllllf                     fllll
lllllllllllf                     fllllllllllf                  fllllllllllf                     flllllllllll
lllllllllllllllllllf             fllllllllllf                  fllllllllllf              lllllllllllllllllll
   llllllllllllllllf              fllllllllf                    flllllllllf             fllllllllllllllll
     lllllf     fff                ffllllff                      fflllllf                ffff    ffllll
     llllffffffllllf                       flllf     flf     lllf                        flllfffffflllll
 llllllllllllllllllf                       lllllfflllllllllffllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffflllllllllllll
  lllllff                                   llllllllllllllllllllf                                   flllll
  lllllf                                     fllllllppppllllllff                                     lllll
 lllllf                                        flllllpppllllf                                        flllllllllll
 llllf                                          fflllllllllf                                          flllllllllllll
lllllf                             fffffff         ffllfff        fffffff                              lllllllllllllll
llllf                        ffllllllllllllllllff          ffllllllllllllllllff                        fllllsssssslllll
llllf                     fllllllllluuulllllllllllllllllllllllllllluuuuulllllllllf                     fllllssssssslllll
llllsssssffff           flllllluuuuuuulllllllllulllllllllllluuuuuuuuuuuuuuuuuulllllff           fffsssssllllssssssssllll
llllsssssssssssf    fffllllluuuuuuuuulllwwwwllluuuuuuuuuuuuuuuuuuulllllllluuuuuuullllfff    fsssssssssssllllssssssssllll
llllsssssssssssss flllllllluuuuuuullllllw  wlllllluuuuuuuuuuuuuuulllyyyyllluuuuuullllllllf fssssssssssssllllssssssssllll
llllfssssssssfff  flllllllllllluulllwwwww  wwwwwllluuuuuuuuuuuuuulllyyyyllluullllllllllllf  fffssssssssfllllssssssssllll
llllf             flff   fffllllllllw          wllluuuuuuulllllllllllllllllllllllfff  fflf              llllssssssssllll
llllff f          llf         flllllwwwww  wwwwwllluuuuuulllyyyyllluuuuuullllff        fllf         f  fllllffffffffllll
lllllssssssssff   llf           llllllllw  wlllllluuuuuuulllyyyyllluuuuuulllf           flf  ffssssssssllllf       fllll
 llllsssssssssssflllllff      flllluulllwwwwllluuuuuuuuuuulllllllluuuuuuullllf      fflllllffssssssssssllllf       lllll
 lllllssssssssfffllllllllllllllllluuuulllllllllllllllllllllllllllluuuuuuuulllllllllllllllllffffssssssslllllsf     lllll
  lllllff        flllluullllllluuuuuuulllllllllllllllllllllllllllllllluuuuuuuulllllluuullllf        flllllsssssffllllll
   lllllf         llluuuuuuuuuuuuuuulllllfff        f f f       ffflllllluuuuuuuuuuuuuulllf        flllllsssssssllllll
    llllllf      flllluuuuuuuuuuuullllff                            ffllllluuuuuuuuuuullllf      fllllllffssssllllll
     lllllllllfffffllluuuuuuuuullllllf                                ffllllluuuuuuuuullllf ffllllllllff  fllllllll
       lllllllllllflllluuuuulllllllf                                    fflllllluuuuullllfllllllllllfffflllllllll
           llllllllfllllllllllllf   flllllfffffffffffffffffffffffflllllf   fflllllllllllfllllllllfllllllllllll
               llllllfllllllfff ffllllllllllllllllllllllllllllllllllllllllff fffllllllfllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
