                                                                 lllll
                                                           lllllllllllllllll
                                                           lllylllyyylllylll
                     llllll                       llllll lllllyyyyy yyyyylllll
                     lllllllll                  llllllllllllyyy         yyylllll
                    lllffflllll               lllllffflllllyy             yyllll
                    lllf   flllllllllllllllllllllf    llllllyy           yylll
                   lllff     flllllllllllllllllf      fllllyy             yyllll
                 lllllf        fsssffsssf sssf        flllllly          yyylllll
               llllllff         fss  sssf fss          fllllllyyyy   yyyylllll
              llllff             ff  fsf   f             fflllylllyyylllylll
             llllf                    f                    fflllllllllllllll
            llllf            f                 f             fllllllll
            lllf          fllllllf         fllllllf           llll
        lllllllllllf     fllllllllf       fllllllllf      lllllllllll
         llllllllllf     fllffffllff     ffllfffflll     fllllllllll
         llllllllllf            flllllllllllf            fllllllllll
        lllllllllllf             flllpppplllf            ffllllllllll
         lllff                   flllppplllf                    flll
       llllllllf                  ffllllllf                  fflllllll
     llllrrrrwllllllllff             ffff            fffllllllllwwwwllll
    lllrrrrrwwwwwwwrlllllllllllllllllllllllllllllllllllllrwwwwww   wwwlll
    llrrrrrr      wrrrrrrrrrwwwwwwlllllllllwwwwwwrrrrrrrrrr          wwll
    llrrrrrw      rrrrrrrrrr       rrrrrrrr      rrrrrrrrrrw         wwll
    lllrrrw      rrrrrrrrrrr       rrrrrrrr      wrrrrrrrrrr        wwlll
     llllrwwwww wrrrrrrrrrrw       rrrrrrrr      wrrrrrrrrrrw wwwwwwllll
     llllllllllllrrrrrrrrrrwwww    rrrrrrrrw   wwwrrrrrrrrrrrlllllllllll
 lllllllbbbllllllllllllllrlllllwwwwrrrrrrrrwwwlllllrlllllllllllllllbblllllll
lllbbbbbbbbbbbllllllllllbbbbbbbbblllllllllllbbbbbbbbbllllllllllbbbbbbbbbbblll
llbbbb     bbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbb     bbbblll
llbbbbb        bbbbbbbb           bbbbbbbbb           bbbbbbbb         bbbblll
llllbbbbb b   b bbbbbbbbb b b b b b b b b b b b b b bbbbbbbbb b   b bbbbbllll
  lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
     lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
