                                               lllllllllllll
                                               llbbbbbbbbbll
                                                llllllbblll
                                                 lllbblll
                                               lllbbllllllll
                                               llbbbbbbbbbll
                                     lllllllll  lllllllllll
                                    llbbbbbbbll
                                    llllllbblll
                                     lllbbllll
         llll                  llll llbbbbbbbll
        llllllll            lllllllllllllllllll
       lllfffllllllllllllllllllffflllllllll
       lllf   fllllllllllllllf    llllllllllllll
       llff     fssffssffssf           fssffflllllll
      lllf       ff fssf ff            sssf  sssflllll
     lllf            ff                fff  fssf  fllll
    lllf    fff flf      flf  ff            fff     flll
 llllllllffflllllll     flllllllfllllllllf           flll
   llllllf  fflllfff ff ffflllffllllfffff             lll
 lllllllll      fllllllllllf    llllllllf            flll
    lllf         fllllllllf      ffflllllffffffffflllllll
    lllf                       flllllllllllllllllllllflll
     lllf                     flllsssssffss        fflll
      lllllllllfffffffff      fflllsssfffssffffffllllll
         lllllllllllllllllllllllllllllllllllllllllll











        lllll                 llllll
       lllflllll            llllllll
       llff ffllllllllllllllllff fllllllllllll
      lllf    ffllllllsffssff     fffffflllllllllll
      lllf      fssffssffss            fsss  fsllllll
     lllff          fsf                fsff  sssfffllll
    lllf                                     fsf    flll
llllllfff ffllllllff    flllflllfffflllllf           flll
lllllllllf fllllllf     fflllllflllllllllf            flll
lllllllllf    fffllffllflllff  fllllllllf             flll
 lllllff        flllllllllf      fffflllfffff ffffffllllll
    llff           ff  ff      fllllllllllllllllllllllfll
    llllf                     flllsssssffssff f    ffllll
      llllllllffffffffff      fflllssssffssfffffffllllll
        lllllllllllllllllllllllllllllllllllllllllllll











        llll                   llll
       llllllll             llllllll
       llffffllllllllllllllllllffflllllllllll
      lllf    flllllllllllllff    flllllllllllllll
      lll       fssffssffss            fsssffflllllll
     lllf        ff fsf  ff            fssf  fsssffllll
    lllf                                f    fsf    flll
llllllff  flllffllf     flllflllffffffflff           flll
lllllllllf fllllllf     fflllllflllllllllf            flll
lllllllllf    fffllffllflllfff fllllllllf             flll
llllllff        flllllllllf     ffffflllfff     ffffllllll
   lllf           fff fff      fllllllllllllllllllllllflll
    lllff                     flllsssssffssffffff fffflll
     lllllllllffffffffff      fflllssssffsefffffffllllll
        lllllllllllllllllllllllllllllllllllllllllllll






                                     lllllllll
                                    llbbbbbbbll
                                    llllllbblll
                                     lllbbllll
         lll                    lll llbbbbbbbll
        lllllll              llllllllllllllllll
       lllfflllll     llllllllllffllllll
       llff  ffllllllllllllllff   llllllllllllll
       llf     ffssffssffssf       ff ffsssflllllll
      lllf       ff fssffsf            sssf  fsslllll
     lllf            ff                fsf   sssf fllll
    lllf    ff   ff      ff   ff             ff     flll
lllllllllffflllllll     flllllllfllllllll            flll
 llllllllf  fllllfff f  fflllllfllllllfff             fll
 llllllllf      fllflllflllf   fllllllllf            flll
  l llff         fllllllllf      fffffflfffffffffflllllll
    lllf                       flllllllllllllllllllllflll
     lllf                     flllsssssffssf       fflll
      lllllllllfffffffff      fflllssssffssffffffllllll
         llllllllllllllllllllllllllllllllllllllllllll






                                     lllllllll
                                    llbbbbbbbll
                                    llllllbblll
                                     lllbbllll
         lllll                llllllllbbbbbbbll
        lllflllll           llllfllllllllllllll
       lllf  fllllllllllllllllf  flllllllllll
       lllf    fllllllllfssff     fllllllllllllll
       lll       ssffssffssf           sssffffllllll
      lllf        f  ss  ff            ssf  fsssffllll
     lllf                              ff   fssf  fflll
    lllff   llfffllf     llfffllf            f      flll
 lllllllllfflllllllf     llllllllllllllll            flll
    llllllf  flllflfffffflflllfflllfffff             flll
  llllllllf      llllllllllf    llllllllf           fllll
    lllf         fllllllllf      ffflllllllffffllllllllll
     llff                      fllllllelllllllllllllffll
     llllf                    flllsssseffsf        fllll
       llllllllfffffffff      fflllssseffsfffffflllllll
         lllllllllllllllllllllllllllllllllllllllllll
