           lllll         lllll
           llffllllllllllllffll
          lllffffllllllllfffflll
        llllfff ffffsffsfffffflll
       llfffffffffffffffffffffffll
 llllllllfffffflllfffffllllffffffllll
lllllllllllfffllfllfffflfflffffllllll
lffflllllllffffffflllllffffffffllllll
llfffllffff fffffffllllfffffffffffflllll
lllffffffffffffffffffffffffffffffffllsll
 llllfsssfffffffffffffffffffffffsssllssl
   llllssffffffffffffffffffffffffssllfll
     llfffffffffffffffffffffffffffllsfll
      llllfffffffffffffffffffffllllllll
         llllllllllllllllllllllllllll
