                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllf    fllllll                      llllllff   fllll
                  llllf      fllllllllllllllllllllllllllllllf       llll
                 llllf         fllllllllllllllllllllllllllff        fllll
                 llll           fffssssfllllllllllfssssfff           llll
                lllll              sssss   ssssf  fssss              lllll
             lllllllf              fssss   ssssf  fssss              flllllll
           llllllff                 fssf   ssssf   sss                 ffllllll
          lllllf                           fssf                           flllll
        lllllff                             fff                             flllll
       lllllf                                                                flllll
       llllf                  flllf                    ffllf                  fllll
      llllf                 flllllllf                fllllllllf                fllll
      llll                flllllllllllf             lllllllllllf                fllll
lllllllllllllff          fllllff  fllllf          flllllf  fllllf          fffllllllllllll
llllllllllllllllf         fllf     fllf            fllf     fllff        fllllllllllllllll
    llllff fffff                     fllllllllllllllf                     fffff  fllll
    llllffllllllf                    flllllllllllllll                     llllllfflllll
 lllllllllllllllf                     lllpppppppplllf                    flllllllllllllll
 llllllfff                            flllpp  pplllf                           ffffflllll
  llllf                                fllllppllllf                                 lllll
 llllf                                   fllllllff                                  fllllllllll
 lllf   flllllllllllllllllllllllllllllllllllllllllllllllf           lllllllllllllf   fllllllllllll
llllf   lllllllllllllllllllllllllllllllllllllllllllllllll          fllllllllllllllf   llllsssllllll
llll    lllgggwwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll           lllrwwwwggglllf   flllssssssllll
lllsfffflllgg g   rrrrrrrrrrrrkkrrrrrrrrrrrrrrrrrrrrrrlllf         flllrw   ggglllffffflllssssssllll
lllssssssllgg g wwrrrrrrrrrrrkkkkrrrrrrrrrrrrkkkrrrrrrrlllllllllffflllrrww g gglllssssslllssssssllll
lllsssssslllgggglllllllrrrrrrrkkrrrrrrrrrrrrrkkkrrrrrrrrrllllrllllllllllllgggglllsssssslllssssssslll
llllffffflllgg ggfllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllfwg gglllfffffflllssssssslll
llll     flllgg         fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff        gglllf     llllffffssslll
llllssssssslllgg         fflllrrrrrrkkkrrrrrrrrrrrrrkkkrrrrrrlllf         gglllsssssssllll      flll
 llllssssssslllgllllfffffllllrrrrrrrkkkrrrrrrrrrrrrrkkkrrrrrrllllfffffllllglllsssssssslllf     fllll
 llllsffffffflllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrkkkrrrrrrrrllllllllllllllfffffffsllllssf  fllll
  llllff     fllllggggggwwwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrwwwwwggggggllllf      fllllsssssfllll
   lllllf      fllllgggggg     wwrrrrrrrrrrrrrrrrrrrrrrrrww      gggggllllf      flllllfsssslllll
    llllllllfff  fllllggggggg         wwwwwwwwwwwwww          ggggggllllf  ffflllllllff flllllll
       llllllllf   flllllgggggggg g                    g gggggggglllllf   fllllllllfffllllllll
           llllll     flllllllgggggggggggggggggggggggggggggggllllllff    flllllllllllllllll
             lllllllllllllllllllllllllgggggggggggggglllllllllllllllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
