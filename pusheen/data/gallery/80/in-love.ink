                                                 lllllllllllllllll
                                                lllrrrrrlllrrrrrlll
                                                llrrrrrrrrrrrrrrrlll
                                                llrrrrrrrrrrrrrrrlll
                                                lllrrrrrrrrrrrrrlll
                                                 lllrrrrrrrrrrrlll
         llllll                      llllll        lllrrrrrrrllll
         llllllll                 lllllllll         llllrrrllll    lllllllllllll
        lllffflllll             llllllffllll           llllll      llppplllpppll
       llllf   flllllllllllllllllllff   flllllll                  lllpppppppppll
       lllf      fllllllllllllllllf      lllllllllllll             lllpp   pplll
       lllf       fsssfffssfffsss         fffffflllllllll           llllpppllll
       lllf        fssf fssf fssf               ssssffllllll          lllllll
      llllf         ff  fssf  ff                ssss   fflllll          lll
      lllf   fff  fff    ff    ff  fff         fsssf   fsssllll
     lllf  flllllllllll     flllllllllllf      fssf    ssssffllll
    llllf fllrrrrlrrrlll    llrrrrlrrrlllf             sssf  fllll
lllllllf  fllrrrrrrrrlllf  fllrrrrrrrrlllf  fffflf    fssf    fllll
lllllllllllflllrrrrrlllf    flllrrrrrlllllllllllllf            flllllllll
   lllfffffffllllrlllff      fllllrlllfffffffff                 llllllllll
lllllllllllf  fflllfllfflllfflllflllfffllllllllllf              flllsssslll
llllllfffff        fllllllllllllf      ffffflllllf               lllsssslll
   lllf             fllllfllllff                                 lllssssllll
   lllf                                                          lllssssllll
   lllf                                                          lllf  fllll
   llll                                                          lllf  flll
    lll                                                         flllssfllll
    lllf       flllllf        fllllff                          flllssllll
     llllf   flllllllllf    flllllllllf                       flllllllll
      llllllflllff fflll    lllff flllf                   ffllllllllll
        lllllllllllllllllllllllffffflllfffllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllll
