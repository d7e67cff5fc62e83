            lllllllll
          llllkkkkkllll
      llllllkkwwwwwkkllllll         lllllll
     lllllkkkkwkwkwkkkklllll    lllllllrrlll
     llllkkkkkkwwwkkkkkklllll   llyylrllrrlll
  lllllkkkkkkkkkkkkkkkkkkklllllllllllrrllllll
  llllllllllllllllllllllllllllfsslllllrllbblll
    llfffffflllllllllllllfff ffssfffsllllbbbll
   llffllllllllllllllfffff   ffsfffsssflllblll
  lllllllkkklllfffffllllfffffffff fssffflllll
llllllllllklllff  ffllllflllllllff ff  ffllllll
lllllllffllllllfffllfffffllllllff       fllsslll
llllffff ffffflllllff   fffffllff       ffllssll
  llff        ffffff                    ffllssll
  llff                                  ffllffll
  llff   ffffff    fffff                fllsslll
   llfffflllllff fflllllff            fffllllll
   lllllllfffllfffllfffllf ffffffffffllllllll
      llllllllllllllllllllllllllllllllll
