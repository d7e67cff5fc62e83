                     llllll                      llllll
                    lllllllll                  lllllllll
 llllllll          llllffflllll              lllllfffllll          llllllll
 llwwwwlll         lllf    fllllllllllllllllllllf    flll         lllwwwlll
 lllwwwwllll       lllf     ffllllllllllllllllff     flll       llllwwwwlll
  lllwwwwwll     lllllf        sssfffssfffsss        flllll     llwwwwwlll
  llllwwwwlll  lllllff         fssf fssf fssf         fflllll  lllwwwlllll
llllwwwwwwll lllllf             ff  fssf  ff             fllllllllwwwwwwlll
llwwwwwwllllllllf                    ff                   ffllllllllwwwwwlll
llwwwwllll llllf             f                              fllll llllwwwwll
lllwwwwlllllllf          fflllllff        fflllllff         fflllllllwwwwlll
 lllwwwwwlllllllllf     flllllllllf      flllllllllf     flllllllllwwwwwlll
  llllwwwlllllllllf     flllffflllf      flllffflllf    fllllllllllwwwllll
    llllllllllllllff          ffllfffllfffllf           ffllllllllllllll
        llllllllllff           flllfllllflllf           ffllllllllll
        lllff                  ffllllllllllf                   fllll
       llllf                      ffff ffff                     flll
       lllff                                                    fflll
      lllllff     fllllllllff                  ffllllllllf     fflllll l
     lllrrlllllllfllllllllllff                flllllllllllflllllllrrlllllllll
     lllrrrrrrrrllllff  ffllllllffffffffffffllllllff  flllllrrrrrrrrllrrrrrllll
     lllrrrrrrrrrrrlllffllllllllllllllllllllllllllllfllllrrrrrrrrrrrllrrrrrrrlll
     lllrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrllllllrrrrll
     lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll llrrrrll
      llrrrrrrrrrrrrrrrrrrrrrrrrrrllnnnnnnllrrrrrrrrrrrrrrrrrrrrrrrrll  llrrrrll
      llrrrrrrrrrrrrrrrrrrrrrrrrllnnnnnnnnlllrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrlll
      lllrrrrrrrrrrrrrrrrrrrrrrllllnnnllllllrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrlll
       lllrrrrrrrrrrrrrrrrrrrrrllnnnnnnnnllrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrllll
        lllrrrrrrrrrrrrrrrrrrrrrrlllnllllrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrlllll
         lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllll
          lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
             llllllllllllllllllllllllllllllllllllllllllllllllll
