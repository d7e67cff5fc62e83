               llllll                         llllll
              lllllllll                    llllllllll
             llllffflllll                 lllllffflll
             lllf    fllllllllllllllllllllllff    flll
             lllf      flllllllllllllllllllf      flll
           lllllf        fsssfffsssfffsss         flllll
         llllllf          fssf fsssf fssf          fllllll        llllll
       lllllff             ff   sss   ff             fflllll     llloolll
      llllff                    fff                    ffllll  llloooolll
     llllf                                               flllllllooollll
    llllf         ffllf  flllf       flllf  fllff         fllllooollll     llll
lll lllff         fllllllllllf       fllllllllll        fflllooollll    llllolll
llllllllllllf       fllllllff         ffllllllff      fllllooolllll   llllooooll
   lllffllllf         ffff    fflllff    ffff        fllloooolll    llllooolllll
 lllllllllllf              fflllllllllff           fllloooolllllllllloooollll
lllllllllllff              fllyyllyyyllf         fflllooolllllllllloooollll
 llllf         ffff       flllyyylyyylllf      fflllooolllffflllloooollll
 lllf      fflllllllllf    llyyylllyyyllf    fflllooolllfffllllooollllll
lllf      flllwwwyywwllff fllyyylllyyyllf   flllooolllfffllloooolllllllll
lllf     flllww     wwllfffllyyylllyyyllf fllloooolllffllloooolllllsssslll
lllssslllllllwwwyyyywwlllllllyyylllyyllllllllloollllllllloollllslllsssslll
lllssslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllssslllssssllll
lllffflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllffflllssssslll
lllfffflwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlfffflllffffllll
llllssslwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlssslllff  flll
 lllfffflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllfffflllssffllll
  llllfffflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllffffllllssssllll
   llllllfffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllfffllllllffllllll
     lllllllffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllffflllllllllllllll
         lllllllfflllllrrrrrrrrrrrrrrrrrrrrrlllllffllllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllll
