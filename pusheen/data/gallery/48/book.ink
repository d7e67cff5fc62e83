         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllf       fsffss fsf      fllll
    lllf             ff            fflll
   llff                              fll
lllllff      flllf       fllll       fflllll
llllllllf    lllllf      fllllf    flllllll
llllllllf     flfflfflffflflff     flllllll
lllffff         flllllllllf          ffflll
llf        flllllllllffllllllllf        fllllll
llf     fllllwwwwwwwlllwwwwwwwllllf     fllsslll
llssssffllbbbbbbbbbbblbbbbbbbbbbbllffsssssllssll
llffffffllllbbbb bbbblbbbb bbbbllllffffffllsssll
llsssfffff fllbb   bblbb   bbllff ffffsssllfffll
lllfffflllllbbbb   bblbb   bbbbllllllffflllsflll
 llllfffflbbbbbbbbbbblbbbbbbbbbbbllfffllllfllll
   lllllfflllllllllbblbbllllllllllfflllllllll
      llllllllllllllllllllllllllllllllllll
