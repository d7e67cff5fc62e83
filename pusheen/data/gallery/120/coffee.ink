                               llllllll                                    lllllll
                               llllllllll                               lllllllllll
                              lllllfllllllll                          llllllllflllll
   lllllllll                 lllllf  ffllllll                       lllllllff  fllll                  lllllllll
  llllllllllll               llllff    fflllllllllllll      lllllllllllllff    ffllll               llllllllllll
 llllwwwwwlllll             lllllf       ffllllllllllllllllllllllllllllff       fllll             llllllwwwwwlll
 llllww   wwlllll           llllff         fllllllllllllllllllllllllllf         flllll           lllllww   wwlll
  lllllww  wwllll           llllf             fssssff fssssff fssssf             fllll          lllllww  wwlllll
   llllllw  wwllll       lllllllf             fssssf  fssssf  fssss              flllllll       llllw   wlllll
     lllllw  wwllll    llllllllf               fsssf  fssssf  fsssf               fllllllll    llllw   wlllll
  lllllllww   wllll  lllllllf                   fsf   fssss    fsf                  fflllllll  llllww  wwllllll
 lllllwwww  wwllll  llllllf                            fssf                            fllllll lllllww  wwwwlllll
llllwww   wwwlllll lllllff                              ff                              fflllll lllllwww   wwwllll
lllww  wwwllllll  lllllf                                                                  flllll  llllllwww  wllll
lllww  wllllll   lllllf                                                                    flllll   llllllw  wwlll
llllww  wwlllll  llllf                 ffllllllff                ffllllllff                ffllll  lllllww  wwllll
lllllww  wwwlllllllllf               ffllllllllllff            ffllllllllllf                flllllllllwww  wwllll
  llllww   wwllllllllllllllff       ffllllllfllllllf          fllllllfllllllff       ffllllllllllllllww   wwllll
   lllllwwwwwlllllllllllllllf        lllllf  ffllllf          fllllff  fllllff       flllllllllllllllwwwwwlllll
     llllllllllllllff ffffff         ppppp     fffff          fffff     ppppp         ffffff ffllllllllllllll
       lllllllllllllllllllllf                  flllff flllff fflllf                  flllllllllllllllllllll
            lllllllllllllllff                  fllllfffllllfffllllf                  fllllllllllllllll
            llllllfffff                        fllllllllllllllllll                        f ffffllllll
            lllllf                              flllllllllllllllff                              flllll
            llllff                                 ffff    ffff                                 ffllll
           lllllf                                                                                flllll
          lllllf                                                                                  flllll
         llllllf            fflllllllllff                                fflllllllllff           ffllllll
        llllllllllllff    fflllllllllllllff                            fllllllllllllllf     fflllllllllllllllllll
        llllrrrlllllllllllflllllfffffllllllf                          fllllllffffflllllflllllllllllrrrllllllllllllll
        llllrrrrrrrrrllllllllllf      fllllff                        ffllllf      fllllllllllrrrrrrrrrlllrrrrrrrlllll
        llllrrrrrrrrrrrrrrrllllf     ffllllllllllllllllllllllllllllllllllllff    ffllllrrrrrrrrrrrrrrrlllrrrrrrrrrlllll
        llllrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrlllrrrrrrrrrrlllll
        llllrrrrrrrrrrrrrrrrrrlllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrrrrrrrrrlllllllllrrrrrllll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrlll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll  llllrrrrrlll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllnnnnnnllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll   llllrrrrrlll
         lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllnnnnnnnnnnnnlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll  llllrrrrrllll
         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllnnnlnnnnnnnnllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrrrrllll
         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrllll
          llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllnnnnnnnnnnnnlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrllll
           llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllnnnnnnnnnnnllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrlllll
            llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllnnnnlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrllllll
             llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllll
              lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllll
               llllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllll
                  llllllllllllllllllllllllllllllllrrrrrrrrrrrrrrllllllllllllllllllllllllllllllll
                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
