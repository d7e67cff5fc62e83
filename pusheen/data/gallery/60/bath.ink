                          llllllll             lllll
                 lllll  lllwwwwwwlll  lllll  lllwwwwlll
     lllllll    lllflllllww      wwlllllflll llww  wwll
    llwwwwwll  lllf fflwww        wwwlff flllllww  wwll
    llwwwwwll  lllf  llww    ww    wwll   llllllwwwwlll
     lllllll llllf   fllwwwwwllwwwwwllf   fllllllllll
           llllff     fflllllsslllllff     ffllll   llllll
          lllff              ff              fflll  llwwwll
         lllf         flf          flf         flll llllll
      llllllff      flllllf      flllllf      ffllllllll
      lllllllllf   fllfffllf    fllfffllf   flllllllll
       llllllllf        fllffllffllf        fllllllll
       lllllffff         llllllllll        ffffflllll
       llf               ffllffllff    flllllllllllll
 lllllllllllllllllllllllllllllllllllllllwwwwwwwwwwwllllllll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllww         wwlwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlww         wwlwwwwll
lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllwwwww   wwllblllll
   llbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblwwwllbbbll
   llbbb                                   bbbbbbbbbbbbll
   llbbbb                                          bbbbll
    llbbbbbbbbbbbbb b b             b b b bbbbbbbbbbbbll
     llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
       lloooollllllllllllllllllllllllllllllllllooooll
       llllllll                              llllllll
