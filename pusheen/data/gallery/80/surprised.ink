                                                  llllllllll
                                                  llrrrrrll
                                                  lllrrrrll
                                                  lllrrrlll
                                                   llrrrlll
                                                   llrrrll
          lll                         lll          lllllll        ll
         lllllll                    lllllll        lllllll       lllll
        llllflllll               llllllflll        llrrrll      lllllll
        lllf  flllll      lllllllllllf fflll       lllrrll      lllfllll
       lllf     fllllllllllllllllllf    flllllllll  lllll      llllffflllllll
       lllf      fflllllsssfffsssf       llllllllllllll    lllllllf   ffllllll
       lllf        sssf sssf sssf              ffsllllllll lllllff       flll
       lllf        fsf  fssf fsf                ssssfflllllllllf         llll
      lllff             fsf                    fsssf   fsllllllf        fllllll
     llllf                                     fssf    ssssfllllf         flllll
     lllf                                      fff    fsssf fllllf        flllll
    lllf      llllwlf         flwwlllf                fssf   fllllf     flllll
lllllllf     llllwwwlf        llwwwlllff f fffflllf   fff     flllf     fllll
lllllllllllffllllllllf        llllllllflllllllllllf            flll      flllll
   lllffffff fflllllff fflff  fllllllfffffffff                  lllffflllllllll
lllllllllllf         flllllllf        fllllllllllf              lllflllllll
llllllfff            lllrrrrllf          ffffffllf              lllllll
   lllf              lllrrrrllf                                 llllll
   lllf              flllrrlllf                                 flll
    lll               ffllllf                                   llll
    lllf                                                        lll
    llllf                                                     fllll
     lllllf                                                  fllll
       lllllf                                               fllll
         lllf      fllllf      flllllllllf      fllll      fflll
         llllllffllllllllllfflllllllllllllllffllllllllllffllllll
          lllllllllll  lllllllllll     lllllllllll lllllllllll
