           lllll                  lllll
          lllflllll             llllflll
          llffffllllllllllllllllllfffflll
         lllff fffllllllllllllllfff fflll
        llllffffffffssffssffsssff fffffllll        ll
      llllffffffffffssffssfffsfffffffffflllll    llllll
    llllfff ffffffffffffffffffffffffff fffllll llllllll
    lllff ffffffffffffffffffffffffffffffffffllllllllll
   lllfffffffflllfflllfffffflllfflllffffffffllllllll   lllll
lllllllllffffffllllllffffffffllllllfffffflllllllll   lllllll
  lllllllffffffffffffffllllfffffffffffffllllllll  llllllllll
lllllllllffffffffffffllllllllfffffffffflllllllllllllllllll
llllfffffffffffffffffllyllylllffffffflllllllfflllllllll
lllfffffffllllllfffflllyllyyllffffflllllllffllllllllll
llffffffllllyyylllffllyylllyllfffllllllllflllllllllllll
llffflllllllllllllllllllllllllllllllllllllllllllllssslll
llssllllllllllllllllllllllllllllllllllllllllllssllssssll
llfffllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllfffllssssll
lllssllww                                 wllsssllffflll
lllssslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllssslllffflll
 lllfffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllffflllssllll
  llllllfllllllrrrrrrrrrrrrrrrrrrrrrlllllflllllfflllll
     lllllffflllllllllllllllllllllllllfffllllllllll
       lllllllllllllllllllllllllllllllllllllllll
