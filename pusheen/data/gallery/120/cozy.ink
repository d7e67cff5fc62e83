                                            llllllllllllllllllllllllllllllll
                                    llllllllllllllllllllrrrrrrrrllllllllllllllllllll
                                 lllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllll
                             lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllll
                          lllllllllllffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllfflllllllllll
                       lllllllrrrllll   fflllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllff  fllllrrrlllllll
                     llllllrrrrrllllf     fflllllrrrrrrrrrrrrrrrrrrrrrrlllllff     fllllrrrrrllllll
                   llllllrrrrrrrllll        ffllllllllllllllllllllllllllllff       fllllrrrrrrrllllll
                 lllllrrrrrrrrrrlllf          fllllllllllllllllllllllllllf          flllrrrrrrrrrrlllll
               lllllrrrrrrrrrrrrlllf             fssssf  fssssf  fssssf             flllrrrrrrrrrrrrlllll
             lllllrrrrrrrrrrrrlllllf             fssssf  fssssf  fssssf             flllllrrrrrrrrrrrrlllll
            llllrrrrrrrrrrrllllllff               fsssf  fssssf  fsssf               ffllllllrrrrrrrrrrrllll
          lllllrrrrrrrrrrlllllff                   fsf    ssssf   fsf                   fflllllrrrrrrrrrrlllll
         lllllrrrrrrrrrrllllff                            fssf                            ffllllrrrrrrrrrrlllll
        llllrrrrrrrrrrrllllf                               ff                               fllllrrrrrrrrrrrllll
       llllrrrrrrrrrrrlllff                                                                  fflllrrrrrrrrrrrllll
       llllrrrrrrrrrrlllff                                                                    fflllrrrrrrrrrrllll
      llllrrrrrrrrrrllllf               fllff    ffllff           fllff    ffllf               fllllrrrrrrrrrrllll
      lllrrrrrrrrrrrlllff              flllllfffflllllf          flllllfffflllllf              fflllrrrrrrrrrrrlll
     llllrrrrrllllllllllllllllf         fllllllllllllff          ffllllllllllllff        fllllllllllllllllrrrrrllll
     llllrrrrrrrrrrlllllllllllff         fflllllllllf              flllllllllff         fflllllllllllrrrrrrrrrrllll
     lllrrrrrrrrrrllllf   fffff            ppllllffff              ffffllllpp            ffffff  fllllrrrrrrrrrrlll
     lllrrrrrrrrrrllllllllllllff                 fflllff fllllf fflllff                 ffllllllllllllrrrrrrrrrrlll
     lllrrrrrrrrllllllllllllllff                  fllllfffllllfffllllff                  fllllllllllllllrrrrrrrrlll
     llllrrrrrrrllllffffff                        fllllllllllllllllllf                         fffffllllrrrrrrrllll
     llllrrrrrrrlllff                              fllllllllllllllllf                              fflllrrrrrrrllll
     llllrrllllllllf                                ffffffffffffffff                                fllllllllrrllll
      llllllrrrlllllff       ffffffllllllllllllllllllllllllllllllllllllllllllllllllllffffff       fflllllrrrllllll
    lllllrrrrrrrrrllllllllllllllllllllllllllllllllllllwwwwwwwwwwwwllllllllllllllllllllllllllllllllllllrrrrrrrrrlllll
   llllrrrrrrrrrrrrllllllllllwwwwwwwwwwwwwwwwwwwwww w                w wwwwwwwwwwwwwwwwwwwwllllllllllrrrrrrrrrrrrllll
  llllrrrrrrrrrrrrrrllllwwww                         wwwwwwwwwwwww                          wwwwllllrrrrrrrrrrrrrrllll
 llllrrrrrrrrrrrrrrrrrlllwwwwwwwwwwwwwwwwwwwwwwwllllllllllllllllllllllllwwwwwwwwwwwwwwwwwwwwwwwlllrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllllyyyyyyyyyyyyyyyylllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrllllyyyyyyyyyyyyyyyyyyyyyy y                   y yyyyyyyyyyyyyyyyyyyyyllllrrrrrrrrrrrrrrrrrrrllll
lllrrrrrrrrrrrrrrrrrrrrlllyy                                                                yylllrrrrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrrrrrlln                                                                  nllrrrrrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrrrrrllly                                                                ylllrrrrrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrrrrrllny                                                                ynllrrrrrrrrrrrrrrrrrrrrrlll
llllrrrrrrrrrrrrrrrrrrrrllyy                                                                yyllrrrrrrrrrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrrrrrlllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylllrrrrrrrrrrrrrrrrrrrllll
 lllrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrlll
 llllrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrllll
  lllrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrlll
  llllrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
