                llll             llll  llrlllrll
               lllllll         lllllll lrrrrrrrl
               llffflllllllllllllfffll llrrrrrll
              lll    ffsffsffssf   flll lllrlll
            llllf     fsffsffsf     fllll  l
           lllf           ff          ffll
    lllllllllf     flllf     flllf     ffll
   llllllllllll   flllllf   flllllf  flllllll
   llf ffllllllf   ff flllllllf fff  flllllll
   ll   flllfff        flppplff       fffllll
   llff  lf             flllff            fll
    llff  f                               fll
     lllffsssf                         fsssll
      llllffff                          fffll
        llsssf                         fsssll
         lllff                          flll
          lllllf    flffffffffflf    flllll
             lllllllllllllllllllllllllll
