                          lllllll                             lllllll
                         llllllllll                         llllllllll
   llllll                llllffllllll                    lllllllffllll                llllll
  lllllllll             llllf   fllllll                 llllllf   fllll             lllllllll
 lllwwwwwllll           lllff     fllllllllllllllllllllllllff     fllll           llllwwwwwlll
 lllwww wwllll         llllf       fflllllllllllllllllllllf        flll          llllww wwwlll
  llllww wwllll       lllllf          fssss  fsssff ssssf          flllll       lllwww wwllll
   lllllw  wlll     lllllllf           ssss  fsssf  sssf           flllllll    llllw  wllll
  llllllww wllll  llllllff             fssf  fsssf  fsf              ffllllll  lllww wwllllll
 llllwwww wwlll llllllf                       ssf                       flllll llllww wwwwllll
lllwww wwwllllllllllff                         f                         ffllll llllwwww wwwlll
lllw  wllllll  llllf                                                       fllll  lllllww  wlll
lllww wwllll  llllf              fflllff               fflllff              fllll  llllww wwlll
llllww wwllllllllff            ffllllllllf           fllllllllff            ffllllllllww wwllll
 llllwww wwlllllllllllff      flllllllllllff       ffllllllllllff      fflllllllllllww wwwllll
  lllllwwwwllllllllllllf      fllllf fflllf        fflllff fllllf      fllllllllllllwwwwllll
    llllllllllllffffffff        pp     fflff  fff  fflff     pp        ffffffffllllllllllll
       llllllllllllllllf               flllffflllffflllf               fllllllllllllllll
          lllllllllffff                flllllllllllllllf                fffllllllllll
          llllff                        flllllllllllllf                        ffllll
          llllf                           fffff fffff                            llll
         llllf                                                                   fllll
       lllllff           ffllllff                             ffllllff           flllll
       llllllllfff    ffllllllllllff                       ffllllllllllff    ffflllllllllllll
       lllrrllllllllllllllllffllllllf                     fllllllffllllllllllllllllrrllllllllllll
       lllrrrrrrrrlllllllff    fllllffffff ff f f ff fffffflllff    flllllllrrrrrrrrrllrrrrrrrllll
       lllrrrrrrrrrrrrrlllff  fflllllllllllllllllllllllllllllllff  fflllrrrrrrrrrrrrrllrrrrrrrrrlll
       lllrrrrrrrrrrrrrrllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrrrrrllllllrrrrrrlll
       lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrlll
       lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll  lllrrrrlll
       lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllnnnnnnlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll  lllrrrrlll
       lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllnnnnnnnnnnlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrlll
        lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllnnnlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllrrrrrllll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrrllllnnnnnllnnlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrllll
         lllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllnnnnnnnnnlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrlllll
          lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllnnlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrlllll
           llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllll
            lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllll
              lllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllll
                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
