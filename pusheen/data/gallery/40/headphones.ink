                               lllllbbbl
                               lbbbbbbbl
                               lblllllbl
     lll           llll        lblllllbl
    lllllllllllllllllll      llbblllbbbl
   lllbbbbbbbbbbbbbbbbllllllllbbblllbbll
 lllbbbbllllllllllllbbblllllllllll
llkkklff  ff ff f   fllkkklfffllll
lkkkklf             flkkkklffssflll
llkkklflllllf  flllllllkkklf ff flllll
llllllfflllffffflllfflllllf      fllllll
lllllf    fllllllf  flllllf       flssll
  lf       ffffff                 flssll
  ll                              flffll
  llf   fllf   fflff              llslll
  llllfllllllfflllllff         fllllll
    lllllllllllllllllllllllllllllll
