                                     llllllllbbl
                                     lbbbbbbbbbl
                                     lbbbbbbbbbl
                                     lbblllllbbl
      llll             llll          lbblllllbbl
     lllllllllllllllllllllll       lllbblllbbbbl
     llllbbbbbbbbbbbbbbbllllllll  llbbbblllbbbbl
   llbbbbbbbbbbbbbbbbbbbbbbblllllllllbbll lllll
 llllbblllfffsffsffsffflllbbllllsflllll
llkkkklff       ff      fflkkkkllf fslll
llkkkklff               fflkkkkll  ssfflll
llkkkklfllffll    fllffllflkkkkllf sf  flll
lllklllffllllff   ffllllfllllkllf       fllllll
lllllllf  ffflfflfflfff fllllllf         llsslll
llllff      flllllllf     fffflf         fllssll
  ll          f   f                      fllssll
  llf                                    fllffll
  llf                                    llsslll
   llf  flllllf   flllllf               lllllll
   lllllllfffllff llfffllf          fllllllll
      llllllllllllllllllllllllllllllllll
