                                   llllllllllllllllllllllllllllll
                             llllllllllllrrrrrrrrrrrrrrrrrrllllllllllll
                         llllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllll
                      lllllllllflllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllflllllllll
                   llllllrrrlllf ffllllrrrrrrrrrrrrrrrrrrrrrrllllff flllrrrllllll
                 lllllrrrrrlllf    ffllllrrrrrrrrrrrrrrrrrrllllff    flllrrrrrlllll
               llllrrrrrrrrlllf      ffllllllllllllllllllllllff      flllrrrrrrrrllll
             llllrrrrrrrrrlllff        ffssssfffssssfffssssff         flllrrrrrrrrrllll
           llllrrrrrrrrrrrlllf           fsssf  ssssf fsssf           flllrrrrrrrrrrrllll
         lllllrrrrrrrrrlllllff           fsssf  ssss  fsssf            flllllrrrrrrrrrlllll
        llllrrrrrrrrrllllff               fff   fssf   fff               ffllllrrrrrrrrrllll
       llllrrrrrrrrllllff                       ffff                       ffllllrrrrrrrrllll
      llllrrrrrrrrllllf                                                      fllllrrrrrrrrllll
     llllrrrrrrrrllllf                                                        fllllrrrrrrrrllll
     lllrrrrrrrrrlllf            fllff  ffllff        ffllff  ffllf            flllrrrrrrrrrlll
    llllrrrrrrrrlllff           flllllfflllllf        flllllfflllllf           fflllrrrrrrrrllll
    lllrrrrrrrrllllllllllff      fflllllllllf          flllllllllff      ffllllllllllrrrrrrrrlll
    lllrrrrrrrrlllfffflllf         pflllllfff           fflllllfp         flllfffflllrrrrrrrrlll
    lllrrrrrrrrllllllllllf               flllff fllff flllf               fllllllllllrrrrrrrrlll
    lllrrrrrrllllllllllllf               fllllffllllffllllf               fllllllllllllrrrrrrlll
    lllrrrrrrllllff                       fllllllllllllllf                       ffllllrrrrrrlll
    lllrrrrrrlllf                          ffllllffllllfff                         flllrrrrrrlll
    lllllllllllllf         ffffffllllllllllllllllllllllllllllllllllfffffff        flllllllllllll
   llllrrrrrrrrllllllllllllllllllllllllllllllwwwwwwwwwwllllllllllllllllllllllllllllllrrrrrrrrllll
  llllrrrrrrrrrrllllwwwwwwwwwwwwwwwwwwwwwwww            www wwwwwwwwwwwwwwwwwwwwllllrrrrrrrrrrllll
 llllrrrrrrrrrrrrlllwww         wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww         wwwlllrrrrrrrrrrrrllll
llllrrrrrrrrrrrrrrrllwwwwwwwwllllllllllllllllllllllllllllllllllllllllllwwwwwwwwllrrrrrrrrrrrrrrrllll
lllrrrrrrrrrrrrrrrrllllllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyllllllrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrllyy                                                    yyllrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrlly                                                      yllrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrlly                                                      yllrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrlly                                                      yllrrrrrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrrrrrrllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyllrrrrrrrrrrrrrrrrrlll
llllrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrllll
 lllrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrlll
 llllrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrllll
  lllrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrlll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
