                           llllllllllllllllllllllllll
                      llllllllrrrrrrrrrrrrrrrrrrrrllllllll
                  llllllllllrrrrrrrrrrrrrrrrrrrrrrrrllllllllll
                llllrrlllffllllrrrrrrrrrrrrrrrrrrllllfflllrrllll
             llllrrrrrllf   flllrrrrrrrrrrrrrrrrlllf   fllrrrrrllll
           llllrrrrrrlllf     fllllllllllllllllllf     flllrrrrrrllll
         llllrrrrrrrrllff       fsssfffssfffsssf        fllrrrrrrrrllll
        lllrrrrrrrrllllf         fssf fssf fssf         fllllrrrrrrrrlll
      llllrrrrrrrlllff            ff  fssf  ff            fflllrrrrrrrllll
     lllrrrrrrrrllff                   ff                   ffllrrrrrrrrlll
     llrrrrrrrlllf                                            flllrrrrrrrll
    lllrrrrrrrllf         ffff   fff        fff   ffff         fllrrrrrrrlll
   lllrrrrrrrlllf         flllffllllf      fllllfflllf         flllrrrrrrrlll
   lllrrrrrrllllllllff    fflllllllff      fflllllllff    ffllllllllrrrrrrlll
   lllrrrrrrlllffffff       pplllffff  ff  fffflllpp       fffffflllrrrrrrlll
   lllrrrrrrllllllllff          ffllfffllfffllff          ffllllllllrrrrrrlll
   lllrrrrrllllfffff             fllllllllllllf             fffffllllrrrrrlll
   lllrrrrlllf                   ffllllffllllff                   flllrrrrlll
   lllllrrllllf  fffffllllllllllllllllllllllllllllllllllllffffff fllllrrlllll
  lllrrrrrrrlllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllllrrrrrrrlll
 lllrrrrrrrrrrllwwwwwwwwww w  wwwwwwwwwwwwwwwwwwww w w wwwwwwwwwllrrrrrrrrrrlll
lllrrrrrrrrrrrrllwwwwwwwwwwllllllllllllllllllllllllllwwwwwwwwwwllrrrrrrrrrrrrlll
llrrrrrrrrrrrrrlllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylllrrrrrrrrrrrrrll
llrrrrrrrrrrrrrrllyy                                         yllrrrrrrrrrrrrrrll
llrrrrrrrrrrrrrrlly                                          yllrrrrrrrrrrrrrrll
llrrrrrrrrrrrrrrlly                                          yllrrrrrrrrrrrrrrll
lllrrrrrrrrrrrrrlyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylrrrrrrrrrrrrrlll
lllrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrlll
 llrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrll
 lllrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrrrlll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
