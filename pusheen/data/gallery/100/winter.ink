                              llllllllll
                             llllwwwwwllll                          llll
      lllllll               lllwww   wwllll                       llllllll
  lllllllwlllllll           lllww     wwlll                  llllllllwwllllllll
llllllllwwwllllllll         lllwwwwwwwwllll                 llllwllllwwllllwlll           ll
lllwwwwlwwwlwwwwlll      llllllllbbbbllllllll               lllwwwwwlwwwwwwwllll       lllllll
llllwwwwwwwwwwllllll   lllllbbbbbbbbbbbbbblllll    llll      lllllwww wwwwlllll   llllllllwwlllllll
lllllwwww wwwwllllllllllllbbbbb         bbbbblllllllllll    llllwwwwwwwwwwwllll  llllllllwwwllllllll
lllwwwwlwwwwwwlllflllllllbbb              bbbbllllllfllll   lllwwwwllwwllwwwllll lllwwwwlwwwlwwwwlll
llllllllwwwllllll  fflllbbb               b bbblllff fllll  lllllllllwwllllllll  lllllwwwwwwwwwlllll
 lllllllwwllllllf  fllllbbbbbbbbbbbbbbbbbbbbbbbllllf fllll    lllllllwlllllll    lllllwwwwwwwwwlllll
      llllllllllfflllllllllllllllbbbbblllllllllllllllffllllllllllllllllll        lllwwwwlwwwlwwwwlll
        lll lllfflllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllfllllllllllllllll          llllllllwwwllllllll
            lllfflllww                           wwlllf     fffflllllllllll       llllllllwwlllllll
            lllffllllwwwwwwwwwww       wwwwwwwwwwwlllf         fsssssfllllllll         lllllll
           llllff flllllllllllllllllllllllllllllllllf          fssssf   flllllll     llllllllll
          llllff      ffffflllllllllllllllllfffff              sssss     fssllllll llllllllllllll
         llllff                                                ssss      sssssllllllllsssssssllll
         llllf                                                 ssf      fssssfffllllllssssssssllll
        llllf                                                           ssssf   flllllssssssssllll
        llllf        flllllf               flllllf                      sssf     fllllssssssssllll
  lllllllllf        flllllllf             llllllllf        ffflllf      fff       fllllsssssssllll
  llllllllllllllf   flllllllf             llllllllffllllllllllllllf                flllff    fllll
       lllllllllf    flllllff             fllllllf flllllllffffff                  fllllf    fllll
       lllflllllf           flllf     flllf        flllllfffff                      llllssf fllll
   lllllllllllllf           flllllffllllllf        flllllllllllllf                  flllssssllll
   lllllllllllllf            fflllllllllff          fflllllllllllf                  flllsllllll
      lllrrrrrlllllff           fflllff           flllllllllllllf                   fllllllll
     lllrrrrrrrrrlllllllff                  fffllllllllrrrrrrrlllf                  fllllll
     llllrrrrrrrrrrrrllllllllllllllllllllllllllllrrrllrrrrrrrrlllf                  flll
      lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrrrlllf                 flll
       lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrlllf                 llll
        llllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlllf               fllll
         llllfflllllllllrrrrrrrrrrrrrrrrrrrrrrrlllllllllrrrrrrrrlllf              fllll
          lllllffffflllllllllllllllllllllllllllllllfflllwwww   wwlllf        fflllllll
          llllllllllllllfffffffffffffffllllllllllllllllllwwww wwrlllff  fllllllllllllllll
       llllllwwwwwwwllllllllllllllllllllllwwwwwwwwwwwwwllllllrrrrrllllllllllwwwwwwwwwwllllll
    lllllwwww       wwwwwwwllllllllwwwwwww             wwwwwwwllllllllwwwwww          wwwlllll
  lllllwww                  wwwwwww                           wwwwwwww                  wwwwllll
llllllwwwwwwwwwwwwwwwwwwww                                             wwwwwwwwwwwwwwwwwwwwwllllll
llllllllllllllllllllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
