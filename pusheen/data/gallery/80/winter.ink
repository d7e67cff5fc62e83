                        lllllllll
      llll            llllwwwwwlll                   llllll
    lllllll           lllww   wwll               llllllwllllll
lllllllwlllllll       lllwwwwwwwll              lllllllwwlllllll
llwwwwlwlwwwwll     lllllbbbbbbllllll           lllwwwwwwwwwwlll     lllllll
llllwwwwwwwllllll llllbbbbbbbbbbbbblll  lllll   lllllwwwwwwllll  lllllllwlllllll
lllwwwwwwwwlllllllllbbbb        bbbbllllllllll  lllwwwwwwwwwwlll llwwwllwllwwwll
llwwlllwllllllfflllbbb b        b bbbllllfflll  lllllllwwlllllll lllwwwwwwwwwlll
lllllllwlllllffflllbbbbbbbbbbbbbbbbbbllllffllll  llllllwllllll   lllwwwwwwwwllll
    llllllllfflllwwwllllllllllllllllwwwwlllfllllllllllllll       llwwwllwllwwwll
         lllflllww  wwwwwwwwwwwwwwww   wwllffllllllllllllll      lllllllwlllllll
         lllffllwwwwww            wwwwwwlll        sssllllllll       lllllll
         lllfffllllllllllwwwwwwwllllllllllf       fssssfffllllll   lllllllll
        lllff     ffffflllllllllllfffff           fsssf   fsslllllllllllllllll
       llll                                       fssf    ssssfllllllsssssslll
       lllf                                       fff    fsssf ffllllsssssslll
      lllf       flllf            fllllf                 fssf    flllssssssslll
  lllllllff     fllllllf         fllllllf  ffffflllllf    ff      llllsssssslll
  lllllllllllf  flllllf          fllllllfflllllllllllf            flllf   fllll
     lllffffff   fflfffflf     flfffllf  fffffff                   lllsf  flll
  lllllllllllf        fllllfflllll       fllllllllllf              fllsssllll
  lllllllllllf         fllllllllf        fflllllllllf              fllllllll
    lllrrrrrlllllf        fffff       fflllllrrrlllf               fllllll
    lllrrrrrrrrrlllllllllllllllllllllllllllrrrrrrrllf              fllll
    llllrrrrrrrrrrrrrrrrlllllllllrrrrrrrrrlrrrrrrrlllf             flll
      lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrllf             llll
      lllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrrlllf           flll
       llllfffllllllllllrrrrrrrrrllllllllllllrrrwwwwllf         fllll
        llllllllllfffllllllllllllllllllllllllww   wwlllf  fflllllllllll
     lllllwwwwwwwlllllllllllllllllwwwwwwwwwwllllrrrrrllllllllwwwwwwwwlllll
   llllwwww     wwwwwwwwwwwwwwwwww          wwwwwwwwwwwwwwwww        wwwllll
lllllwwwwww                                                        wwwwwwwllll
llllllllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllllllllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
