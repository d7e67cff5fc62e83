            llll         lllll
           llffllllllllllllffll
          lllffffllllllllfffflll
        llllfff ffsfsffsffffffllll
       lllfffffffffffffffffffffflll
     llllfffffllllfffffllllffffffllll
     llllllfffllllfffffllllffffllllll
     llllllfffffflllllllfffffffllllll
  llllllllffffffffffffffffffffffffflllll
llllllllllllfffflffllllfllfffffffffllsll
lllllllllllllfffllfllllfllffffffsssllssl
lllrrrrllrlllfffflllfflllffffffffssllfll
llllllrrlllllfffffffffffffffffffffllsfll
 llllllrrlllffffffrrrrfffffffffllllllll
  llllllllrllllllllllllrrrrllllllllll
