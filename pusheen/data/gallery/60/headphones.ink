                                                llllllllllll
                                              llbbbbbbbbbbbl
                                              llbbbbbbbbbbbl
                                              llbbbllllllbbl
                                              llbbll   llbbl
       lllll                 lllll            llbbll llllbbl
       lllllll             llllllll         llllbbllllbbbbbl
      lllflllllllllllllllllllllflll        llbbbbbllllbbbbll
      lllbbbbbbbbbbbbbbbbbbbbbbbllllllllll llbbbbblllllbblll
    lllbbbbbbbllllllllllllllbbbbbbbllllllllllllllll    ll
 lllllbbblllffffsfffssffsffffllllbbllllsssflllll
lllkkkkllf          sf         fllkkkkklsf  fsllll
llkkkkkklf                      llkkkkkll   sssflll
llkkkkkklff     f            f fllkkkkkll   ssf flll
lllkkkkllflllffllf     flllflllfllkkkkkll  fsf   flll
lllllllllfflllllff      flllllflllllllllf         fllllllll
 llllllllf   fffllfflffflffff fllllllfff           fllssllll
lllllllff       lllllllllf     ffllllllf           fllssssll
  lllf          flllflllf                           llssssll
   ll                                               llfsssll
   ll                                               llf ffll
   llf                                              llssllll
   lllf     fllllf     flllllf                     lllsllll
    llllf fllllllll   flllllllf                  flllllll
     llllllllffffllffflllf ffllf   fffffffffflllllllll
        lllllllllllllllllllllllllllllllllllllllll
