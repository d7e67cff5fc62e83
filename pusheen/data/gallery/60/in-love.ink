                                    llllllllllllll
                                    llrrrrllrrrrrll
                                    lrrrrrrrrrrrrll
                                    llrrrrrrrrrrlll
       llll                 llll     lllrrrrrrrll
      lllllll             llllll       lllrrrlll  llllllllll
      lllffllll         llllfflll        llll     llppplppll
     lllf  fflllllllllllllf   flllllllll          llppppppll
     lll     fsssfssffssf      ffllllllllll        llpppplll
     lll      fsf ssf fsf           sssfllllll      llllll
    lllff         fsf               ssf  fsllll
    llfffllllllllf   fllllllllf    fsf   fssfllll
   lllffllrrrrrrllf  llrrrrrrllf         ssf fllll
llllllllllrrrrrrllf fllrrrrrrlllllllllf  ff    fllllll
 lllllllffllrrllff   flllrrllllllfffff         fllllllll
llllllllf ffllfllflllfllfllffllllllllf          fllsssll
lllllf        flllllllllf       ffffff          fllssslll
  lll            ff ff                           llssslll
  lllf                                           llf flll
   llf                                          fllsflll
   lllf    ffllff     ffllff                    lllslll
   llllf flllllllf   llllllll                 flllllll
     lllllllffffllfffllffffllf    fffffffflllllllll
       lllllllllllllllllllllllllllllllllllllll
