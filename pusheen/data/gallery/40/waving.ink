           lllll         lllll
           llffllllllllllllffll
          lllffffllllllllffffll
        llllffffffffsffsfffffflll
       llfffffffffffffffffffffffll
 llllllllfffffflllfffffllllffffffllll
lllllllllllfffllfllfffflfflffffllllll
lffflllllllffffffflllllfffffffflllll
llfffllffffffffffffllllffffffffffffllll
lllffffffffffffffffffffffffffffffffllsll
 llllfsssfffffffffffffffffffffffsssllssl
   llllssffffffffffffffffffffffffssllfll
     llfffffffffffffffffffffffffffllsfll
      llllfffffffffffffffffffffllllllll
         lllllllllllllllllllllllllll
