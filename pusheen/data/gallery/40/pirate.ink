          llkkklll
        llkkkkkkkkll           lll
     lllkkkwwwwwkkkllll     lllrrrll
    lllkkkkkwwwwkkkkllll   lyylrrrrrl
  lllkkkkkkkkwwkkkkkkkklllllyyrrrrrrll
  llllkkkkkkkkkkkkkkkllllfssllrrrbbbbl
   llfffffffffllllllff   fsf fsllbbbbl
  lllllkkkklllllffff     ff  ssffllbbl
lllllllkkkklf   flllfllllllf ff  flllll
llllllflllllffflfflfflllfff      fllllll
llllfff   ffllllf   ffflllf       flssll
  ll                              flsssl
  ll                              flffll
  llf  ffllf   ffllf              llslll
  llllfllllllfflllllff         fllllll
    lllllllllllllllllllllllllllllll
