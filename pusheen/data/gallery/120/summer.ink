                                                                                                   lllll
                                                                                         llll     lllllll     lll
                                                                                         lllllllllllllllllllllllll
                                                                                         lllllllllllyyylllllllllll
                                   ll                                          ll        llllyyyllyyy yyllyyyyllll
                                llllllll                                   llllllll   lllllllyy yyy     yy  yylllllll
                                lllllllllll                              lllllllllllllllllllly              yyllllllllll
                               lllllfllllllll                          lllllllffllllllllyyyyy                yyyyyylllll
                              lllllf  fflllllll                      lllllllf   flllllllyyy                     yylllll
                              llllf      fllllllllllllllllllllllllllllllllf      llllllllly                    yllllll
                             lllllf        fllllllllllllllllllllllllllllf        fllllllllyy                   yylllll
                             lllllf         flllllllllllllllllllllllllff          llllllyyy                     yyllllll
                            lllllf             fssssf  fssssf  fssssf             llllllyyyyy                yyyyyllllll
                          lllllllf              ssssf  fssssf  sssss              flllllllllly               yllllllllll
                        lllllllff               fsssf  fssssf  fsssf               ffllllllllyy yyy     yyy yyllll
                      llllllff                   fff    ssss    fff                   fllllllyyllllyy yylllyyyllll
                     lllllff                            fssf                            flllllllllllyyllllllllllll
                    lllllf                                                                flllll lllllllllllllllll
                   lllllf                                                                  flllll lllllll
                  lllllf                    fff                      fff                    flllll llll
                  llllf                  flllllllf                flllllllf                  fllll
            llllllllllf                flllllllllllf            flllllllllllf                fllllllllll
            llllllllllllllllf         flllllffllllllf          fllllllfflllllf         lllllllllllllllll
              lllllllllllllll         llllff  ffllll           fllllf   fllllf        flllllllllllllll
                llllff   ffff          fff      fffffff      ffffff       fff          ffff   flllll
              lllllllllllllllf                    llllllllllllllllf                   flllllllllllllll
             lllllllllllllllf                     lllllpllllplllll                     flllllllllllllll
             llllllf                              fllllppppppllllf                             ffllllll
             lllllf                                fllllppppllllf                                fllll
             lllllfff                               fllllllllllf                               ffllllll
          lllllllllllllllff                           fllllllf                           fflllllllllllllll
        llllllrrrrrwllllllllllllfff                                              fffllllllllllllwwwwwlllllll
       lllllrrrrrrr wwwwwwllllllllllllllllffffff                   f ffffflllllllllllllllwwwwwww     wwwlllll
      llllrrrrrrrrw       wwrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllrrrrrrww               wlllll
      llllrrrrrrrw          rrrrrrrrrrrrrrwwwwwwlllllllllllllllllllwwwwwwwrrrrrrrrrrrrrr                 wllll
      llllrrrrrrr          rrrrrrrrrrrrrrr         wwrrrrrrrrrrrww       wrrrrrrrrrrrrrrr                wllll
      llllrrrrrrw         wrrrrrrrrrrrrrrr           rrrrrrrrrrrw         rrrrrrrrrrrrrrr               wwllll
       llllrrrrr          rrrrrrrrrrrrrrrw           rrrrrrrrrrrw         rrrrrrrrrrrrrrrr             wwllll
        lllllrrwww       wrrrrrrrrrrrrrrrw           rrrrrrrrrrrw         wrrrrrrrrrrrrrrrw       wwwwwlllll
         lllllllllwwwwwwwrrrrrrrrrrrrrrrr            rrrrrrrrrrrr         wrrrrrrrrrrrrrrrrwwwwwwlllllllll
          lllllllllllllllrrrrrrrrrrrrrrrr            rrrrrrrrrrrr          rrrrrrrrrrrrrrrrllllllllllllll
    lllllllllllllllllllllllllllllrrrrrrrrlllwwwwww   rrrrrrrrrrrr wwwwwwllwrrrrrrrrllllllllllllllllllllllllllll
  llllllllbbbbbbblllllllffllllllllllllllllllllllllwwlrrrrrrrrrrrlwlllllllllllllllllllllllfffllllllbbbbbbbbllllllll
llllllbbbbbbbbbbbbbblllllllllllllllllbbbbbbbbbbblllllllllllllllllllbbbbbbbbbbbbllllllllllllllllbbbbbbbbbbbbbbblllll
llllbbbb          bbbbblllllllllllbbbbbb     bbbbbbblllllllllllbbbbbbb      bbbbbbllllllllllbbbbbb          bbbbllll
lllbbb               bbbbbbbbbbbbbbb             bbbbbbbbbbbbbbbbb             bbbbbbbbbbbbbbbb               bbblll
llllbbb                   b  b b                       b b b                         b b  b                 bbbbllll
lllllbbbbb                                                                                                bbbbbllll
  lllllbbbbbb             b b b b b b                                           b b b b b              bbbbbllllll
    llllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllll
      llllllllllbbbbllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllbbbbllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
