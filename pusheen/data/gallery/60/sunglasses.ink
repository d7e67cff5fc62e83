       llllll                lllll
      lllflllll           lllllflll
      lllf ffllllllllllllllllf  flllll
      llf    flllllllllllllf     lllllllllll
      llf      fss fss fss            fssllllll
     lllf       ff fss  ff            sssf ffllll
    lllllfffffffffffffffffffffffllllffsss   fssllll
    lllllkkkwwkkkkkllllkkkwkkkkkllllf ff    sssfflll
   lllfllkkwwkkkkkklfllkwwwkkkkkllf   ff    ssf  flll
llllllllllkkkkkkkkllfllkwkkkkkkkllllllllf         flllllll
   llfflffllllllllfffffllllllllllffffff            fllllllll
lllllllll     ffllllllllllf   flllllllllf          fllssssll
  lllf          fllllllllf            f             llssssll
   ll                                               llssssll
   ll                                               llf  fll
   llf                                              llsfflll
   lllf     flllff      flllff                    flllsllll
    lllf  fllllllll   flllllllf                  flllllll
     llllllllffffllffflllf ffllf   f ffffffffllllllllll
        lllllllllllllllllllllllllllllllllllllllll
