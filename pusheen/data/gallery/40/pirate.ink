          llllllll
        lllkkkkkllll           lll
     llllkkwwwwwkklllll     llllllll
    llllkkkkwwwwkkklllll   llllllrrll
  lllllkkkkkkwwkkkkkkllllllllllrllllll
  lllllllllllllllllllllllfssllllllbbll
   llfffffffffllllllfff ffsfffslllbbll
  llllllllllllllfffff   fffffssfflllll
llllllllkkllffffflllfllllllffffffflllll
llllllflllllffflfflfflllffff     fllllll
llllffffffffllllff fffflllff     fflssll
  llf      ffffff                fflsssl
  llf                            fflffll
  llfffffllffffffllfff          ffllslll
  llllfllllllfflllllff fffffffffllllll
    lllllllllllllllllllllllllllllll
