                                                                 lllll
              llll                        lllll                 lllwlll
             llllllll                   llllllll               lllwwwlll
            llllfllllll               lllllfflll              lllww  wllll
            lllf  fflllllllllllllllllllllf   flll            lllww    wwlll
           llllf    fflllllllllllllllllf     flll           lllww      wwll
          llllf       ffsssffsssffsssf        llll         lllww        wlll
        llllllf         sss fsss fssf         fllllll      lllw         wwll
      lllllff           fff  ssf  ff            ffllll     llww wwwwwwwwwwlll
     llllff                  fff                  fllll   lllwwwllbbbblwwwlll
    llllf           ffff             ffff           flll  lllwwllbbbbbllwwlll
    lllf          flllwwlf         lwwwlllf         fflll lllwwwlbbbbbllwwlll
llllllllfff       llllwwllf       flwwwllll       fffllllllllwwwwwllllwwwwlll
lllllllllllf      llllllllf       flllllllf      llllllllllllw    wwww   wlll
  llllfflllf      ffllllff fllllf  flllllf      fflllfflll llw           wlll
lllllllllllf             flllllllllf             lllllllllllllw          wll
 lllff                   llllffflllf                   fllllllw          wll
llllf                     f      ff                     flllllw         wllll
lllf                       fff ff                       flllllww        wlllll
lllf                 lll  flllflllf  lllf               fllrrllw        wlrrlll
lllsssssff          flll   llllllf  flll           ffsssllrrrllww      wllrrrlll
lllssssssf          flllf fllllllff flllf          sssslllllllllwwwwwwwlllllllll
lllf                 fllllllllfllllllllf               fllllllllllllllllllllllll
lllsssssf             flllllff fllllllf            ffssssllllllooooooooolll
llllssssff                                         fssssslllllloo     oolll
 llllf                                                ffllllllloooo  ooolll
  llllllff                                         ffllllll  lllooooooolll
    lllllllf        ffff f          ffff         flllllll      lllooollll
       lllllllfffllllllllllllllllllllllllllffflllllll            llllll
         llllllllllllllllllllllllllllllllllllllllll                l
