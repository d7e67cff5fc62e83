                                                                                                   lllll
                                                                                                  lllllll
                     llllll                                     llllll                          lllllwlllll
                    llllllllll                               llllllllll                        lllllwwwlllll
                   lllllllllllll                           lllllllllllll                      llllww   wwllll
                   llllf  flllllll                       lllllllf ffllll                     llllww     wwllll
                  lllll     flllllll                   lllllllf     lllll                   llllww       wwllll
                  llllf       flllllllllllllllllllllllllllllf       fllll                  llllww         wwllll
                 lllllf         flllllllllllllllllllllllllf          lllll                llllww           wwllll
                 llllf             fssssf fsssssf fssssf             fllll               llllww             wwllll
              lllllllf             fssssf  sssss   ssssf             flllllll            llllw               wllll
            llllllllf               ssss   sssss   ssss               fllllllll         llllww               wwlll
          lllllllff                  fsf   fsssf   fsf                   flllllll       llllw    wwwwwwwww    wllll
         llllllf                            sss                            fllllll      llllw  wwlllllllllww  wllll
        lllllf                               f                               flllll     llllwwwllllbbbbbllllwwwllll
       lllllf                                                                 flllll    llllwwwlllbbb bbblllwwwllll
      lllllf                 fllllllf                ffllllllf                 flllll   llllwwwlllbbb bbblllww llll
      llllf                flllllwwwllf              lwwwwlllll                 fllll   llllwwwllllbbbbbllllwwwllll
llllllllllf                llllllwwwwll             llwwwwllllll                flllllllllllw  wwlllllllllww  wllll
llllllllllllllllf         fllllllllllllf            llllllllllllf         llllllllllllllllllw    wwwwwwwww    wllll
  lllllllllllllll          fllllllllllf             fllllllllllf         fllllllllllllllllllw                 wllll
    lllllf  fffff           fllllllllf     fffff     fllllllllf           fffff  flllll llllww                wllll
  lllllllllllllllf              ff      flllllllllf      fff             fllllllllllllllllllw                 wlll
 lllllllllllllllf                     flllllllllllllf                     flllllllllllllllllww                llll
  lllllf                             flllllff fflllllf                             flllllllllw               wllll
 lllllf                               fllf       fllf                               fllllllllw               wlllll
 llllf                                                                               flllllllww              wllllll
lllllf                                                                               fllllllll              wllllllll
llllf                           llf     flllffflllf     flf                           llllrlllww            wlllrllll
llllf                          llllf    fllllfllllf    fllll                         llllrrlllw             wlllrrllll
llllssssssff                   llllf    fllllfllllf    fllll                   ffsssllllrrrrlll            wlllrrrrllll
llllssssssssssf                llllf    fllllfllllf    fllll                fsssssssllllrrrllllwwwwwwwwwwwwwllllrrrlllll
llllsssssssssff                fllllf   fllllfllllf   fllllf                ffssssslllllllllllllllllllllllllllllllllllll
llllf                          flllllffflllllflllllffflllllf                      fllllllll lllllllllllllllllll llllllll
llllffffff                      flllllllllllf flllllllllllf                      ffffflllllllllooooooooooooollll
lllllssssssssf                    flllllllf     flllllllf                    fssssssssllll lllloo  o o o  oollll
 llllssssssssf                                                               fssssssssllll lllooo         oollll
 lllllfffff                                                                     ffffflllll lllloo         oollll
  lllllff                                                                          llllll  lllloooo     oooollll
   lllllllf                                                                     flllllll    llllloooo oooolllll
     llllllllllf                                                           fllllllllll       lllllooooooolllll
       lllllllllf              ffffff                 ffffff              flllllllll           lllllooolllll
           lllllllff        fflllllllllllllllllllllllllllllllff        fflllllll                 lllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll                     lllll
               lllllllllllllllll                           lllllllllllllllll
