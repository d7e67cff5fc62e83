                llll             llll  lllllllll
               lllllll         lllllll llrrrrrll
               llffflllllllllllllfffll llrrrrrll
              lll    ffsffsffssf   flll  lllll
            llllf     fsffsffsf     fllll
           lllf           ff          ffll
          lllf     flllf     flllf     ffll
  lllllllllllll   flllllf   flllllf  flllllll
  llfffllllllllf   ff flllllllf fff  flllllll
  llf  lllllfff        flppplff       fffllll
  llf  fllf             flllff            fll
   llf  fff                               fll
   llllfffsssf                         fsssll
     lllllffff                          fffll
        llsssf                         fsssll
         lllff                          flll
          lllllf    flffffffffflf    flllll
             lllllllllllllllllllllllllll
                llll             llll   lllllll
               lllllll         lllllll llrrrrrll
               llffflllllllllllllfffll  llrrrll
              lll    ffsffsffssf   flll  lllll
            llllf     fsffsffsf     fllll
           lllf           ff          ffll
          lllf     flllf     flllf     ffll
        lllllll   flllllf   flllllf  flllllll
 lllllll llllllf   ff flllllllf fff  flllllll
lllfffllllllfff        flppplff       fffllll
 llf  flllf             flllff            fll
 lllf  fllf                               fll
  lllff  fsssf                         fsssll
    lllllfffff                          fffll
      llllsssf                         fsssll
         lllff                          flll
          lllllf    flffffffffflf    flllll
             lllllllllllllllllllllllllll
                llll             llll    lllll
               lllllll         lllllll  llrrrll
               llffflllllllllllllfffll  llrrrll
              lll    ffsffsffssf   flll   lll
            llllf     fsffsffsf     fllll
           lllf           ff          ffll
          lllf     flllf     flllf     ffll
        lllllll   flllllf   flllllf  flllllll
   l     llllllf   ff flllllllf fff  flllllll
lllllll llllfff        flppplff       fffllll
llffflllllf             flllff            fll
llff fflllf                               fll
 lllf   ffsssf                         fsssll
  lllllfffffff                          fffll
    llllllsssf                         fsssll
         lllff                          flll
          lllllf    flffffffffflf    flllll
             lllllllllllllllllllllllllll
                llll             llll   lllllll
               lllllll         lllllll  lrrrrrl
               llffflllllllllllllfffll  llrrrll
              lll    ffsffsffssf   flll  lllll
            llllf     fsffsffsf     fllll
           lllf           ff          ffll
          lllf     flllf     flllf     ffll
        lllllll   flllllf   flllllf  flllllll
 lllllll llllllf   ff flllllllf fff  flllllll
lllfffllllllfff        flppplff       fffllll
 llf  flllf             flllff            fll
 lllf  fllf                               fll
  lllff  fsssf                         fsssll
    lllllfffff                          fffll
      llllsssf                         fsssll
         lllff                          flll
          lllllf    flffffffffflf    flllll
             lllllllllllllllllllllllllll
                llll             llll  lllllllll
               lllllll         lllllll llrrrrrll
               llffflllllllllllllfffll lllrrrlll
              lll    ffsffsffssf   flll  lllll
            llllf     fsffsffsf     fllll
           lllf           ff          ffll
          lllf     flllf     flllf     ffll
  lllllllllllll   flllllf   flllllf  flllllll
  llfffllllllllf   ff flllllllf fff  flllllll
  llf  lllllfff        flppplff       fffllll
  llf  fllf             flllff            fll
   llf  fff                               fll
   llllfffsssf                         fsssll
     lllllffff                          fffll
        llsssf                         fsssll
         lllff                          flll
          lllllf    flffffffffflf    flllll
             lllllllllllllllllllllllllll
