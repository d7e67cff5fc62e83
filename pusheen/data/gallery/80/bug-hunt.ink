                         llllll                       llllll
                         lllllllll                 lllllllll
                        lllfffflllll             llllllffflll
                       llllf   fflllllllllllllllllllff    llll
                       lllf      flllllllllllllllllf      flll
                     lllllf        fsss fsssf sssf        flllll
                   llllllf          fsf  sssf fsf          fllllll
                  llllff             f   fsf   f              fllll
                 llllf                    f                    fflll
                lllff                                            flll
               llllf         fllllf           fllllf             fllll
            lllllllllllf    fllllllf         fllllllf         lllllllllll
             llllllllllf     flllllf          flllllf        fllllllllll
             llllllllllf      ffff    fllllf   ffff          fllllllllll
        lllllllllllllllf             fllrlllf                ffllllllllll
     lllllllllllllllllf              fllrrllf                       flll
   lllllwwwwwwwwwwwlllllf             fllllf                         fllllllll
 lllllwww wwwwwww wwwllllf       ff    flffflf    ff                 flllllllll
llllwwww  wlllllww wwwwlllf      lllf flllflllf  lllf                fflllssslll
llllwwwllwwlllllwwwlwwwwllllllllllllllllllflllf  lllf          ffsssssslllssslll
lllww wwwwlllllllwwww wwlllnnnnnnlllllllllflllf flllf          fssssssslllssslll
lllwwwwwwlllllllllwwwwwwlllnnnnnnllff fflllllllllllf                 flllsssslll
lllwwwwwwwlllllllwwwwwwwlllnnnnnnlllfffllllfflllllf             fssssslllf  flll
llllwwwwwlwlllllwllwwwwllllllllllllllllllff                     fssssllllf fllll
 llllllwwwwwwwwwwwwwwlllllf       ffflfff                          fllllsssllll
  lllllwww       wwwlllllf                                     ffflllllfslllll
    lllllllwwwwwlllllllf        ffffff          fffff        fllllllllllllll
      llllllllllllllllllllffflllllllllllllllllllllllllllffflllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllll
