                                                                           llllllllll  lllllllllll
                                                                         llllllrrllllllllllrrrllllll
                                                                        llllrrrrrrrrlllllrrrrrrrrllll
                                                                        lllrrrrrrrrrrlllrrrrrrrrrllll
                                                                       llllrrrrrrrrrrrrrrrrrrrrrrrlll
                                                                        lllrrrrrrrrrrrrrrrrrrrrrrllll
                                                                        llllrrrrrrrrrrrrrrrrrrrrrllll
                                                                         lllllrrrrrrrrrrrrrrrrrlllll
                                                                          lllllrrrrrrrrrrrrrrllllll
               llllll                                    llllll             lllllrrrrrrrrrrrlllll
              llllllllll                              llllllllll              lllllrrrrrrllllll        llllll  llllll
             lllllllllllll                          lllllllflllll               llllllrllllll        llllllllllllllllll
            lllllf fflllllll                      lllllllf ffllll                 lllllllll         llllpppplllllpppllll
            llllf     flllllll                  llllllff    flllll                  llll            llllpp ppllpp  pplll
           lllllf       flllllllllllllllllllllllllllff       fllllllllll                            llllpp   pp    pplll
           llllf          fllllllllllllllllllllllllf         flllllllllllllllll                     lllllpp      pplllll
           llllf           fllllsffffssssf  sssssf            fllllllllllllllllllll                  llllllpp   pplllll
           llllf            fssssf  fssssf  sssss                       fsssllllllllll                 llllllppplllll
           llllf             ssssf  fssssf  fsssf                       fsssssfflllllllll                llllllllll
           llllf              fsf   fssss   fssf                        ssssssf   fllllllll                llllll
          lllllf                     fssf                               sssssf      fslllllll
         lllllf                       ff                               fssssf       ssssllllll
        lllllf    fflllllfflllllff          fllllllfflllllf            fsssf       fsssssfllllll
        llllf    llllllllllllllllllf      flllllllllllllllllf          fssf       fsssssf fllllll
       lllll    flllrrrrllllrrrrlllf      llllrrrrlllrrrrllll                     sssssf    flllll
      lllllf    llllrrrrrrrrrrrrllllf     lllrrrrrrrrrrrrrlllf                    ssssf      flllll
llllllllllff    flllrrrrrrrrrrrrlllf     fllllrrrrrrrrrrrllllf     fffflllf       fsff        flllll
llllllllllllllllffllllrrrrrrrrlllllf      fllllrrrrrrrrrlllllllllllllllllllf                   fllllllllllll
 lllllllllllllllffflllllrrrrlllllf         ffllllrrrrrlllllllllllllllllffff                    fflllllllllllll
     llllff  ffff   flllllllllllf           fflllllllllllffffff                                 fllllllllllllll
 llllllllllllllllf    fllllllllllf  fllllf  llllflllllff ffllllllllllllfff                       lllllssssslllll
llllllllllllllllf       ffffffllllfflllllfffllllffffff    flllllllllllllllf                      fllllsssssslllll
 llllllllf                   flllllllllllllllllf                  fffffllf                        llllsssssslllll
     llllf                     fllllllflllllllf                                                  fllllsssssssllll
     llllf                                                                                       fllllsssssssllll
     llllf                                                                                       fllllsssssssllll
     lllll                                                                                       fllllf     fllll
     lllll                                                                                        llllf     lllll
     lllll                                                                                       fllllf    fllll
      llllf                                                                                      fllllsssfflllll
      llllf                                                                                      llllssssllllll
      lllllf           fllllllllf            fllllllllf                                        flllllssllllll
       lllllf        lllllllllllllf        fllllllllllllf                                     flllllllllllll
        llllllf     fllllllffllllll       fllllllffllllll                                   fllllllllllll
         lllllllllffllllf     fllllff     llllf     flllllf                             fllllllllllllll
           llllllllllllllfffffffllllffff fllllf      fllllf          ffffffffffffflllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
