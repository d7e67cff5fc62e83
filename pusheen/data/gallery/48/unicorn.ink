                    ll
                   llll
          ll       lyyll       l
         lllll    llyyll    llllllll
        lllfllll  llyyll  llllfllbbbl
        llf  ffllllyyyylllllf  flbbbllll
       lllf    ffllyyyyllsf    fllbbppppll
     llllf      fsllllllsf       fllpppppll
   lllff            ff             flppppll
   llf        fff        fff        flppplll
lllllff     fllllf      fllllf     ffllluuull
llllllll     plllf      fllllp    fllllluuuul
llllllllf      ffllfllfflff       fllllluuuul
lllfff          fllllllllf          fffllulyll
llf               ffffff               flyyyyll
llf           flfffllflff ll           fllyyyl
llssssf       llfffllllfffllf      fssssllylpll
llfffff       fllfllllllfllf       fffffllppppl
llsssf         fllllffllllff        fssslpppllll
lllfff                              ffflllbbbbbl
 llllff                            fflllbbbbbbll
   lllllf    flllllfffflllllf    fflllbbbbbblll
      llllllllllllllllllllllllllllllllllllll
