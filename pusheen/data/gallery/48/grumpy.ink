                               llleellleeelll
                            lllleeeeeeeeeeeell
                           lleeeeeeeeeeeeeeeeell
                          lleeeeeeeeeeeeeeeeeeel
      ll               ll  leeeeeeeeeeeeeeeeeeel
     llllll         llllll  lllelllllyyylllellll
    lllfflllllllllllllfflll        llyyylll
    llf  fflllllllllff  fllllllll   lllll
    llf    fsffsffsf        fssllllllll
   lllffff  f fsf f  fff    fssfffllll
   llffflllllf   flllllf    ff   ssflll
lllllffffllllf   fllllffffflllf fsf flll
lllllllfflllf  f fflllfllllllff      flllllll
lllllll    fflllllff  flllllllf       fllssll
  llf       flffflf         f          llssll
  llf                                  llffll
  llf                                 fllflll
  lllf  fllllf   fllllf              fllllll
   llllfllffllfffllffll           flllllll
     lllllllllllllllllllllllllllllllll
