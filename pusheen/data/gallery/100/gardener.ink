                      lllllllllllllllllll
                   lllllllyyyyyyyyyyyyllllll
                  llllyyyy           yyyylllll
            llllllllyyy                  yyllllllll
           lllllllllyyyyyyyyyyyyyyyyyyyyyyyyllllllll
           llllllllllllllllllllllllllllllllllllllllll
          llllfflllrrrrrrrrrrrrrrrrrrrrrrrrrlllfffllll
         llllllllllrrrrrrrrrrrrrrrrrrrrrrrrrllllllllll
       lllllllllllllllyyyyyyyyyyyyyyyyyyyyllllllllllllllllllllll
      llllllyyyyyyyyyyy                 y yyyyyyyyyyllllllllllllllll
       llllllllllllllyyyyyyyyyyyyyyyyyyyyyylllllllllllllffffsslllllllll                   l
         llllllllllllllllllllllllllllllllllllllllllfff     sssssfflllllll              llllll
        llllff          ffff ffssffffff                    sssss    fllllll           llllllll
       lllll                  fsf                         fssssf     ssllllll        llllbbblll
       llllf                                              fsssf     ssssslllll       lllbbbbblll
      llllf                                               fff      fssssffflllll     lllbbbbllll
     llllf                                                         fsssffllllllll    llllllllll
 l   llllf        flllllf              llllllf       ffffffff      sssfflllbblllllll   llllll
lllllllllllllf   flllllllf            flllllllf llllllllllllllf     ffflllbbbbbbblllll lll
llllllllllllll   flllllllf            flllllllflllllbbbbbbbblllllf   flllbbbbbbllbblllllllll   lllll
    llllfffflf    flllllf             ffllllfflllbbbbbbbbbbbbbblllf  fllllllbbllllllllllllllllllllll
llllllllllllllf         fllllf    flllf     flllbbblllllllllbbbblllf  flllbblllllrlllllrrrrlllllrlll
llllllllfffff            fllllllllllllf     flllbblllllllllllbbblllf flllbbbbblllrrrlrrrrrrrllrrrlll
    llll                  ffllllllllf       flllbblllfffffflllbblllffllllbbbbllllrrrrrrrrrrrrrrrrlll
    llll                     fffff          lllllllllllllllllllllllfllllbbbblllllrrrrrrrrrrrrrrrllll
    llll                                   flllbbbbbbbbbbbbbbbbblllllllbbbbllllllllrrrrrrrrrrrrllll
    llllf                                  flllbbb b b b b b bbblllllbbbbbllllllllllllrrrrrlllllllll
    llllf                                  fllbbb             bblllbbbbbblllflllllllllllllllllllllll
    llllf                                  lllbb              bbbllbbbbllllfffllgggglllgggllllggglll
     llllf                                flllbb               bbllbbllllff  flllgggggllggllggggglll
     llllff      flllllllllf        llllllllllbb               bbllllllff    flllggggglllllggggglll
      lllllf    fllllllllllllf    flllllllllllbb               bblllff      fllllllggggllllggggllll
       lllllllffllllf   fflll     llllf  fflllbbbbbbbbbbbbbbbbbbblllf   fflllllllllllgglllggllllll
         lllllllllllllfffflllfffffllllfffffllllllllllllllllllllllllllllllllllll   lllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll         lllllllll
                   llllllllllllllllllllllllllllllllllllllllllllllllll                llllllll
