      llllll      llllll                           llllll      llllll
llllllllrrrll    llllllllll                     llllllllll   llllpppllllllll
llrrrrlrrrrlll   lllfffllllll                 llllllffflll   lllpp ppllppplll
llrrrrrrrrrlll  llll    fflllllllllllllllllllllllff    llll  llpp   ppp  pplll
llllrrrrrrlll   lllf      flllllllllllllllllllllf      flll  lllpp       ppll
  lllllrllll    lllf        ffsssfffsssfffsssff         llll  lllpp   pppllll
     lllll   llllll           sssf fsssf fsssf          llllll llllppplllll
           lllllff            fssf  sssf  ssf            fflllll lllllll
          llllf                     fsf                     flllll
         lllff                       f                        flll
        lllf                                                   flll
       llll            flf    flf         flf     ff            flll
   lllllllf           fllllffllllf       fllllffllllf           flllllll
  lllllllllllllf       fllllllllf         fllllllllff      flllllllllllll
      lllfffffff         pllllff           ffflllpp        ffffffflll
    lllllllllllf              fllf  lllf fllff             flllllllllll
   llllllllllfff               lllflllllflllf               ffllllllllll
    lllff                      flllllllllllff                      flll
   llllf                         fff   fff                          lllllllll
   lllf                   flllllllf     flllllllf                   fllllllllll
  llllf                fllllrrrrrlllffflllrrrrrllllf                 lllssssllll
  lllsfffff           fllrrrrrrrrrrlllllrrrrrrrrrrllf           fffffslllsssslll
  lllssssssssf   fllllllrrrrrrrrrrrrlllrrrrrrrrrrrrlllllll   fsssssssslllsssslll
  lllssssssfff   llllllllrrrrrrrrrrrrrrrrrrrrrrrrrllllllllf   ffsssssslllsssslll
   lllf              ffflllrrrrrrrrrrrrrrrrrrrrrlllfff              flllssssslll
   lllssssssf    f      flllrrrrrrrrrrrrrrrrrrrlllf      f    ffssssslllf   flll
   llllsssssf  flllllllllllrrrrrrrrrrrrrrrrrrrrrlllllllllllf  fsssssslllf   flll
    lllfff      fllllllllllrrrrrrrrrrrrrrrrrrrrrrlllllllllf      ffflllsssfllll
     llllf              flllrrrrrrrrrrrrrrrrrrrlllff             fllllfsssllll
      llllllllf           flllrrrrrrrrrrrrrrrlllff          flllllllfffllllll
        lllllllf          llllllrrrrrrrrrrrllllllf         flllllllllllllll
            llllllllllllllllllllllrrrrrrrlllllllllllllllllllllllllllllll
              llllllllllllll    llllrrrlllll   llllllllllllllllll
                                   llllll
