                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf   flllllll                              lllllllff  flllll
                      lllll      flllllll                          lllllllf      fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss    sssssf                lllll
                  lllllll                 sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllf                     fsss    fssssf    sssf                     flllllll
            lllllllf                         f      ssssf     ff                        ffllllll
           llllllf                                  fssf                                   flllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                      fllllf                         flllf                      flllll
        llllf                     fllllllllf                    flllllllllf                    flllll
       lllll                    fllllllllllllf                fllllllllllllf                    fllll
lllllllllllf                   flllllfffflllllf              flllllff fllllll                   flllllllllll
lllllllllllllllllll            lllllf    flllll              fllllf    ffllll            lllllllllllllllllll
   llllllllllllllllf            fff        fff                fff        fff            fllllllllllllllll
     lllllf      ff                          fllllllllllllllllf                          fff     ffllll
     llllffffffllll                         fllllllllllllllllllf                         flllffff flllll
 llllllllllllllllllf                         fllllpppppppplllll                         fllllllllllllllllll
 llllllllllllllffff                           flllpp    ppllllf                          ffffflllllllllllll
  lllllff                                      llllppp ppllllf                                      flllll
  lllll                                         flllllplllllf                                        lllll
 lllllf                                          fllllllllf                                          flllllllllll
 llllf    fllllllllllllllllllllllllllllllllllllllllllllllllllllllllf              fllllllllllllllf    flllllllllllll
lllllf   fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf            lllllllllllllllllf    lllllllllllllll
llllf    flllggggwwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            llllrrwwwwgggglllf    fllllsssssslllll
llllf     lllgg g    rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf            llllrr    g gglllf     llllssssssslllll
llllsssssfllllgg g   wrrrrrrrrrrrrrrkkrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf            llllrr    g gglllfsssssllllssssssssllll
llllssssssllllgg g  wwrrrrrrrrrrrrrkkkkrrrrrrrrrrrrrrrkkkkrrrrrrrlllllllllllff  flllrrww  g g llllssssssllllssssssssllll
llllssssssslllgg ggwllllllrrrrrrrrrkkkkrrrrrrrrrrrrrrrkkkkrrrrrrrrrlllllllllllllllllllllwgg ggllllssssssllllssssssssllll
llllfssssssllllgg ggwllllllllllrrrrrrrrrrrrrrrrrrrrrrrrkkrrrrrrrrrrrrrrrrrrlllllllllllllwg  gglllssssssfllllssssssssllll
llllf      flllgg  g     fffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllff      g ggllll       llllssssssssllll
llllff     fllllgg            fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ggllllf   f  fllllf ffffffllll
lllllssssssssllllgg            flllrrrrrrrrkkkkrrrrrrrrrrrrrrrrkkkrrrrrrrlllf            ggllllssssssssllllf        llll
 llllsssssssssllllglllff      fllllrrrrrrrrkkkkrrrrrrrrrrrrrrrkkkkrrrrrrrllllf       flllgllllsssssssssllllf       lllll
 lllllssssssssflllllllllllllllllllrrrrrrrrrrkkrrrrrrrrrrrrrrrrkkkkrrrrrrrrlllllllllllllllllllffssssssslllllsf     lllll
  lllllf       fllllllgglllllllwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrwwwllllllggllllllf       flllllsssssffllllll
   lllllf        fllllggggggggw    wrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrw     wgggggggllllff       flllllsssssssllllll
    llllllf        flllllggg  g        wwrrrrrrrrrrrrrrrrrrrrrrrrrrww       gg  ggggllllff       fllllllffssssllllll
     lllllllllff     flllllgggg gg g           wwwwwwwwwwwwwww            gg gggglllllff    ffllllllllf   fllllllll
       lllllllllllf    fllllllggggg ggg                            g  ggg ggggllllllff    llllllllllff flllllllll
           llllllllf     fflllllllggggggggggggg      g g     gggggg gggggggllllllff     fllllllllfllllllllllll
               llllllff     fflllllllllgggggggggggggggggggggggggggggglllllllllff     ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll   lllllllllllllllllllllllllllll  lllllllllllllllllll
