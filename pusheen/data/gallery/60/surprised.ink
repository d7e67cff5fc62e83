                                     llllllll
                                     llrrrrll
                                      llrrll
                                      llrrll
                                      llrrll
       lllll               lllll       llll      lll
      llllllll           llllflll     llrrll    llllll
      llfffflllllllllllllllf ffll     llllll    llfllllll
     lllf   fllllllllllllf    fllllllllll    lllllffflllll
     lll      fssfssffssf        fffslllllllllllff    flll
     lll       ff fsf ff            sssffllllllf      flll
    lllf           f               fssf  fssllllf     flllll
   lllf     ff          fff        fff   sssfflllf     fllll
   llff   lllwwl      flwwllf           fssf  fllf    flll
llllllllfflllwwlf     flwllllllllllllff        fllf   fflll
  lllfllfffllllfffllffflllllflllfffff          fllfflllllll
llllllllf      fllrrllff    fllllllllf          llllllll
  lllf          llrrrllf           f            lllll
  lllf          llrrllf                         llll
   ll            fllff                          lll
   lllf                                        flll
    lllf                                     fllll
     llllf     fff                   ff      llll
      lllff  flllllf  fllllllllff  fllllf   flll
       lllllllllllllllllllll llllllllllllllllll
