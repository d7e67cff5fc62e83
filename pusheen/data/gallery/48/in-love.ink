                             llrrlllrrll
                            llrrrrrrrrrll
                            llrrrrrrrrrll
      lll             lll    lllrrrrrlll
     llllll         llllll     lllrlll  llllllll
    lllfflllllllllllllfflllll    lll    lppppppl
    llf   flllllllslf   flllllllll      llppppll
    llf    fsffsffsf        fssflllll     llll
   lllffffffffffffffffff    fss  fslll
   llfflrrlrrlffflrrlrrlf   ff   ssffll
lllllfflrrrrrlffflrrrrrlllllllf fsf  flllll
lllllllfllrllfffffllrrllllllfff       fllllll
lllllllffflflllllllflfffllllll         llssll
  llf       fllfllff                  fllsslll
  ll                                  fllfflll
  llf                                  llffll
  lllf  fllllf   fllllf              fllllll
   lllllllffllfffllffllf          flllllll
     lllllllllllllllllllllllllllllllll
