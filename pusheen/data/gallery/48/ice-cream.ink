     llllll
   lllllllll
  lllppllllll
 llpp     plll     lll              llll
 llpppppppplll    lllllll         lllllll
 lllllllllllll    llffflllllllllllllfffll
lllc      cclll  lllf fffssfssffsfffffflll
llc         cllllllfffffffsffsffsfffffffllll
lllllccclllcllllfffffffffffffffffffffffffflll
 llllllllolllllffffffffllfffffffflllffffffflll
  lloooooollllllllffffllllfffffflllllfffflllllll
  lllooooollllllllfffffflfllfffllffffffffllllll
   lllllllllllllffffffffffflllllff ff ffffflllll
    lllffllllff fffffffff ffffffffffffff fffffll
    lllllllffffffffffffffffff ffffffffffffffffll
     lllllffssssfffffffffffffffffffffffffffsssll
     llllllllfffffffffffffffffffffffffffffffffll
           llsssfffffffffffffffffffffffffffsssll
           lllfffffffffffffffffffffffffffffflll
             llllffffffflffffffffllfffffflllll
                lllllllllllllllllllllllllll
