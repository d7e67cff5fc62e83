                           llllllll
                          lllyyyyll
                          lllyyyyll
                           llllllll
                           llluull
                          llluuulll
                         llluuuyyyyl
              llllll     lyyy  yuulll     llllll
             lllllllll  yyy yuuuuuulyy  lllllllll
            llllfffllllllyuuuuuuuyyyyylllllffflll
            lllf   fflllluuuuy   yuuullllf    llll
           llllf    fflyyy   yuuuuuuulllf     flll
          llllff     llyyyyuuuuuuuuuullllf    flllll
        lllllff      flllllllllllllllllff      fflllll
      lllllf             ff ffssf  f              fllll
     llllf                    f                    ffllll
    llllf            ff                f             flll
    lllf           llllllf          llllllf          fllll        lll
lllllllllllf     flllllllllf       llllllllff     fllllllllll    lllll
 llllllllllf     flllffflllf      fllfffflllf    flllllllllll  lllyyylll
  lllllllllf            ffllllllllllf            fllllllllll   lllyyylll
lllllllllllf             flllpppplllf             fllllllllll  lllyyylll
 lllff                    lllppplllf                    flll    lllllll
llllf                      fllllllf                      flll   lllblll
lllf                  f    flffflf    ff                 fllll  lllblll
lllf                 lllf  lllflllf  fllf               ffflll  lllblll
lllssssssf           lllf  fllllllf  fllf           fssllllllllllllbllllllllllll
lllssssssf           lllf ffllflllf flllf          fsssllwwwwwwwwwwwwwwwwwwwwwll
lllf                 fllllllllflllllllll              fllww                 wwll
lllssssss             fllllllf  flllllf             fssllwwwwwwllwwwwwllwww wwll
llllssssff                                          fssllllwwllppllwllppllwwllll
 llllff                                               fllpppppppppppppppppppppll
  llllllff                                         ffflllpp                 ppll
    lllllllf         fffff          fffff         fllllllpp                 ppll
        lllllllfflllllllllllllllllllllllllllffflllllll lllllllllllllllllllllllll
         lllllllllllllllllllllllllllllllllllllllllll   lllllllllllllllllllllllll
