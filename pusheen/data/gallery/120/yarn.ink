                                     lllllll                                     llllllll
                                    lllllllllll                                llllllllll
                                   lllllfllllllll                           llllllllflllll
                                   llllf   flllllll                       lllllllff  flllll
                                  lllllf     fllllllllllll         llllllllllllf      fllll
                                  llllf        flllllllllllllllllllllllllllllff       flllll
                                 lllllf          fllllllllllllllllllllllllllf          fllll
                                 lllllf             sssssf  sssssf  fssssf             fllll
                              llllllllf             fssss   sssssf  sssss              flllllll
                            llllllllff              fssss   sssssf  fsssf               fflllllll
                          lllllllff                  ffsf   fsssf    fsf                   flllllll
                         llllllf                             sss                             fllllll
                        lllllf                                ff                               flllll
                       lllllf                                                                   flllll
                      lllllf                fllllllf                  fllllllf                    lllll
                      llllf               flllllwwwllf              flwwwwlllllf                  flllll
                lll  lllllf               lllllwwwwwll              llwwwwllllll                  ffllll  lll
                llllllllllllllllf        flllllllwllllf             lllwwlllllllf           flllllllllllllllll
                lllllllllllllllllf       fllllllllllll              llllllllllll           flllllllllllllllll
                    llllff ffffff         flllllllllff              ffllllllllff            fffffff fllll
                   llllllllllllllf           ffllffflllf   fllf   flllfffllff               flllllllllllll
                lllllllllllllllllf                 fllllfffllllff llllf                     fllllllllllllllll
                 lllllllfffff                      fllllllllllllllllllf                          ffffllllllll
                 lllllf                             fllllllllllllllllf                                 lllll
           llllllllllllllllf                          ffffff  fffff                                    flllllllllll
       lllllllllllrrrlllllllllf                                                                         fllllllllllll
     lllllllllllllrrrrrrrrrllllllf                        fff   fff                                     flllllsllllllll
   llllllrrrrrrrrllllllrrrrrrrllllff            llllf    flllfffllllf    flll                            fllllsssssllll
  llllllrrrrrrrrrrrrrrllllrrrrrrllllf          fllllf    fllllfllllf     llllf                       fffffllllssssssllll
 llllllllllllllrrrrrrrrrrllllrrrrllll          fllllf    fllllfllllf     llllf                 ffsssssssssllllssssssllll
llllrrrrrrrrrrllllllrrrrrrrlllrrrrllllf        fllllf     llllfllllf     llllf                fsssssssssssllllssssssllll
llllrrrrrrrrrrrrrrrllllrrrrrlllrrrrlllf         fllllf   fllllfllllff  ffllllf                  fffssssfffllllssssssllll
lllrrrrrrrrrrrrrrrrrrlllrrrrrllllrrlllf          llllllllllllfffllllllllllllf                           ffllllssssssllll
lllrrrrrrrrrrrrrrrrrrrrlllrrrrrlllrllll          fllllllllllff  fllllllllllf                      fffssssllllff    fllll
llllllllrrrrrrrrrrrrrrrrlllrrrrrllllllf            ffllllfff      ffllllff                     fsssssssssllllf     fllll
llllrrrllllllrrrrrrrrrrrrlllrrrrllllllf                                                        ffsssssssllllsf    flllll
llllrrrrrrrllllrrrrrrrrrrrlllrrrrlllllf                                                             ffflllllsssffflllll
 llllrrrrrrrrlllrrrrrrrrrrrlllrrrllllf                                                               flllllsssssllllll
  lllllrrrrrrrlllrrrrrrrrrrrllllllllf                                                             flllllllffsslllllll
   lllllrrrrrrrlllrrrrrrrrrrrllllllf                rrrrrrrrrrrrrrr                          fllllllllllfffllllllll
     llllllrrrrrlllrrrrrrrrlllllrrr r r rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr ffff        rrrrrrrrlllllllllllllllllll
       lllllllllllllrrlllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllll
          llllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllll
                               llllllllllllllllll                         rrrrrrrrlllllllllllll
