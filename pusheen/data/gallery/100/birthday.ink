                                  lllllllll
                                 llllyyyllll
                                 lllyy yylll
                                 lllyyyyylll
                                  lllllllll
                                  llllullll
                                 lllluuullll
                                lllluuuuyyyl
                   lll          llluuyy  yyll          lll
                 lllllll       llyyy   yuuulll      llllllll
                lllllllllll   yyy  yuuuuuuullly   lllllllllll
                llllfffllllllllyyuuuuuuuuuuyyy yllllllfffllll
               llllf   ffllllllluuuuuuyy    yyylllllf    fllll
               lllf       flllluuuyy    yuuuuullllf      fllll
              llllf       fllyyy    yuuuuuuuuuulllf       flll
             lllllf      flllyyyyuuuuuuuuuuuuuullllf      flllll
          lllllllff       flllllllllllllllllllllllf       fflllllll
         lllllff              ffsflllllllllfsff              fllllll
       lllllff                       fsf                       fflllll
      lllllf                                                     fllll
      llllf                                                       fllll
     llllf              flllllf               llllllf              fllll
llllllllff             lllllllllf           fllllllllf             flllllllll     lllll
llllllllllllllf       lllllffllllf        flllllfflllllf      fllllllllllllll   llllllll
    llllllllllf       fllff  flllff       fflllf  flllff      fllllllllll      llllyyylll
   llllfllllllf                flllllllllllllf                flllllffllll     lllyy yylll
 lllllllllllllf                flllllllllllllf                flllllllllllll   lllyy yylll
 lllllffff                      flllppppplllf                      fffflllll   llllyyllll
 llllf                           flllppplllf                           fllll    llllllll
 lllff                            flllllllf                             llll    lllbblll
llllf                             ffffffff                              fllll   lllbblll
lllff                     flll   fllllfllllf   lllf                     fllll   lllbblll
lllssssfff                llllf   flllflllf   flllf                ffflllllllllllllbblllllllllllllll
lllsssssssssf             llllf   flllflllf   flllf             fsssslllllllllllllllllllllllllllllll
lllsssssssfff             flllf  fllllflllf  fllllf             fffslllwwwwwwwwwwwwwwwwwwwwwwwwwwlll
llllf                      lllllllllllfllllllllllf                 flllw                         lll
llllsssssff                fflllllllff fllllllllff                fflllww   wwwwwww   wwwwww    wlll
llllsssssssf                  fffff       fffff                  sssllllwwwwwllllllwwwllllllwwwwllll
 llllffffff                                                       ffflllllllllpppplllllpppplllllllll
  llllff                                                            fllppppppp   ppppppp  ppppppplll
   llllllf                                                        fflllpp                       plll
    lllllllllf                                                 flllllllpp                        lll
       lllllllf          flllllllllllllllllllllllllf          fllllllllpppppppppppppppppppppppppplll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllll  llllllllllllllllllllllllllllllll
            llllllllllllllll    llllllllllll     lllllllllllllll     lllllllllllllllllllllllllllllll
