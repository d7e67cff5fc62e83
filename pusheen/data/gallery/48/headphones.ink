                                     lllllllllll
                                     llllbbbbbll
                                     llbllllllll
                                     lllllllllll
      llll             llll          lllllllllll
     lllllllllllllllllllllll       lllllllllbbll
     lllllllllllllllllllllllllll  lllbblllllllll
   llllblllllllllllllllllblllllllllllllll lllll
 lllllllllfffsffsffsffflllllllllsflllll
lllkkllfff  f fffff f  fffllkklllfffslll
llkkkklffff ff     ff fffflkkkkllffssfflll
lllkkllfllffllff ffllffllfllkklllffsfffflll
lllllllffllllfffffffllllflllllllff ff  ffllllll
lllllllfffffflfflfflfffffllllllff       fllsslll
llllffff   fflllllllff  fffffflff       ffllssll
  llff      fffffffff                   ffllssll
  llff                                  ffllffll
  llff   ffffff   ffffff                fllsslll
   llfffflllllff fflllllff            fflllllll
   lllllllfffllfffllfffllf ffffffffffllllllll
      llllllllllllllllllllllllllllllllll
