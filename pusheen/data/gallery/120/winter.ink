                                     lllllllllll
                                   llllllwwwllllll
        llllll                    llllwww   wwwllll                             llllllll
       lllllllll                 llllww       wwlll                            llllllllll
 lllllllllwwlllllllll            llllww       wwlll                      lllllllllwwwlllllllll
llllllllllwwwllllllllll          llllwwwwwlwwwwllll                     llllllllllwwwlllllwllll             l
lllwwwwlllwwwlllwwwllll        lllllllllllllllllllllll                  llllwwwwwlwwwlwwwwwwlll          llllllll
llllwwwwwwwwwwwwwwlllll      llllllbbbbbbbbbbbbbblllllll       l        llllllwwwwwwwwwwwllllll      ll llllwllllllll
 lllllllww  wwwllllllllll  lllllbbbbbb        bbbbbblllll   lllllll      lllllllww   wwwlllllll   lllllllllwwwllllllllll
lllllwwwwwwwwwwwwllllllllllllllbbbb               bbbbllllllllllllll    llllwwwwwwwwwwwwwwwllll  llllwwllllwwwllllwwllll
lllwwwwwllwwwlwwwllllfllllllllbbb                   bbblllllllfflllll   llllwwwlllwwwlllwwwwlll  llllwwwwwlwwwlwwwwwwlll
llllllllllwwwlllllllf  ffllllbb                      bbbllllf   fllll   llllllllllwwwllllllllll  lllllllwwwwwwwwwwllllll
 lllllllllwwwllllllf    flllbbbbbbbbbbbbb b bbbbbbbbbbbbllllf    lllll    lllllllllwwllllllll     llllllwwww  wwwlllllll
      lllllllllllllf flllllllllllbbbbbbbbbbbbbbbbbbblllllllllllf fllllllll     lllllllll         llllwwwwwwwwwwwwwwwllll
        lllllllllllffllllwwwwwwlllllllllllllllllllllllwwwwwwllllffllllllllllllllllllll           llllwwwlllwwwllllwwllll
              llllffllllww      wwwwwwwwwwwwwwwwwwwww      wwlllffflllllllllllllllllll            lllllllllwwwllllllllll
              llllffllllww                                 wwlllf          ffsllllllllllll          llllllllwwllllllll
              llllfffllllwwwwwwwww                 wwwwwwwwwllllf           fssssssllllllllll           lllllllll
             lllllf  fllllllllllllllwwwwwwwwwwwwwllllllllllllllf            ssssssf  ffllllllll       lllllllllll
             lllllf    fffllllllllllllllllllllllllllllllllfff               ssssss      fslllllll   lllllllllllllll
            lllll                   ffffffffffffff                         fsssssf      sssslllllllllllllsssssllllll
           lllllf                                                          fssssf      fsssssflllllllllssssssssslllll
           llllf                                                           fssf        ssssss  flllllllssssssssssllll
          lllll                                                                       fsssssf   fllllllssssssssssllll
         lllllf            flllf                    fflllf                            sssssf     fllllllssssssssslllll
         llllf           flllllllf                 llllllllf                          sssf        flllllssssssssslllll
   llllllllllffff        lllllllllf               flllllllll      fffflllllllllf                   fllllfffffsssslllll
   lllllllllllllllllf   flllllllll                flllllllll  lllllllllllllllllf                    fllllf      flllll
        lllllllllllf     flllllllf                 fllllllff  fllllllffffff                         fllllf      fllll
        llllfffffllf        fff   fllf        flll    fff     fllffff                                llllssf   flllll
    llllllllllllllllf            fllllllf   flllllf          fllllllllllllllllf                      llllsssssflllll
   llllllllllllllfff              fllllllllllllllff           ffflllllllllllllf                      lllllsssllllll
        llllllllllllf               fflllllllllff              flllllllllllfff                       fllllsllllll
       llllrrrrrrllllllff              ffffff               fllllllllllllllllf                       fllllllllll
      llllrrrrrrrrrrllllllllff                         fflllllllllrrrrrrrrllllf                      flllllll
      llllrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllllrlllrrrrrrrrrrlllf                      flllll
       llllrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllrrrrrrlllrrrrrrrrrrllllf                     fllll
        llllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrlllf                     lllll
         lllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrllll                     llll
          llllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrlllf                   lllll
          lllllfffllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrllllf                flllll
           llllllff ffllllllllllllllllllllllllllllllllllllllllfflllrrrwwww  wwlllf               fllllll
             lllllllllllffffffflllllllllllllllllllllllllllllllllllllww       wllll        fflllllllllllll
          llllllllllllllllllllff          ffllllllllllllllllllllllllwwwwwwrrrrrlllf  fllllllllllllllllllllll
        lllllllwwwwwwwwwwlllllllllllllllllllllllllwwwwwwwwwwwwwwwwwllllllllrrrrllllllllllllwwwwww w wwwwlllllll
     lllllllwww          wwwwwwllllllllllllwwwwwww                 wwwwwwllllllllllllwwwwww             wwwllllll
   llllllwww                    wwwwwwwwwww                               wwwwwwwwwww                     wwwllllll
 llllllwwwwwwwww                                                                                      wwwwwwwwwllllll
lllllllllllllllllllwwwwwwwwwwwwwwwwwwwwwwwww                           w wwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllllllllll
 llllllllllllllllllllllllllllllllllllllllllllllllllllwwwwwwwwwwwllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
