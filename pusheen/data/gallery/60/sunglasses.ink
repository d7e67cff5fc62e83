       llllll                lllll
      lllflllll           lllllflll
      lllffffllllllllllllllllfffflllll
      llff  fflllllllllllllff   flllllllllll
      llff    ffssffssffssf     fffffffssllllll
     lllff     fffffssfffff          fsssffffllll
    lllllfffffffffffffffffffffffllllffsssf ffssllll
    llllllllllllllllllllllllllllllllfffff  fsssfflll
   lllflllkwwkkkkkllfllkwwwkkkkkllfffffff ffssf fflll
llllllllllllkkklllllflllllkkklllllllllllff  ff   fflllllll
   llfflffllllllllfffffllllllllllffffffff         ffllllllll
lllllllllfffffffllllllllllffffflllllllllf         ffllssssll
  lllfff       ffllllllllff     fffffffff          fllssssll
   llff         fffffffff                          fllssssll
   llff                                            fllffffll
   llff                                           ffllsfflll
   lllff  ffflllffff  ffflllfff                  fflllsllll
    lllffffllllllllf fflllllllff              fffflllllll
     llllllllffffllffflllffffllffffffffffffffllllllllll
        lllllllllllllllllllllllllllllllllllllllll
