                                                            llll
                                                          lllllll
                                                         lllgggglll
         llllll                     llllll              lllgggggglll
        lllllllll                 lllllllll            lllggg ggggll
        lllffflllll             lllllffflll llll       llgggggg gggll       llll
       llllf   flllllllllllllllllllff   fllllllllll   lllgggggggggglll   lllllll
       lllf     ffllllllllllllllllf     flllllggglllllllgggggggggggglllllllgggll
       lllf       fsssf sssffsssf        fffllggggggllllgggggllgggggllllggggggll
       lllf        fss  sssf sss           fllggg ggggllgggggllgggggllggggg ggll
      llllf         ff  fss  fff           fllggggggggllgggggllgggggllggggggggll
      lllf               ff                 lllgggglggllgggggllgggggllgglgggglll
     lllf                                   fllggggglgllgggggllgggggllglgggggll
    llllf      fllf             fllf         fllgggggllllggggllggggllllggggglll
lllllllf      llllll           llllllf       ffllggggggllggggllggggllgggggglll
lllllllllll  fllllllf         fllllllffllllllllllllgggggllgggllgggllgggggllll
   lllffllff  fllllfff        ffllllfffllfffffffflllgggggllggllggllggggglll
lllllllllllf      flllfflllfflllf     fllllllllllfflllggggllgllgllggggllll
lllllllffff        flllllllllllf       ffffllllllffllllllglllllllgglllllll
   lllf             fllllfllllff                 flllrrrrrrrrrrrrrrrrrrlll
   lllf                                           lllrrrrrrrrrrrrrrrrrrlll
   lllf                                           flllllllllllllllllllllll
   lllf                                            flllrrrrrrrrrrrrrrlll
    lll                                             fllrrrrrrrrrrrrrrlll
    lllf       fllllff       ffllllf                fllrrrrrrrrrrrrrrll
    lllllf   flllllllll     lllllllllf               lllrrrrrrrrrrrrlll
      llllllflllff flllff  flllf fflllf              fllrrrrrrrrrrrrll
        lllllllllllllllllllllllfffflllffflllllllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
