       llllll
     llllrrlll
   llllllllllll
  lllpppppppplll
 lllpp       plll       llll                 lllll
 lllpppppppppplll      lllllll             lllllll
  lllllllllllllll     lllffflllllllllllllllllffflll
lllllccc   cccllll    lllf ffflllllllllllllffffffll
lllc           clll llllffff fffssffssffssff ffffllll
llcc           cllllllffffffffffffffssffsffffffffffllll
llllllc  cllllccllllfffffffffffffffffffffffffffff ffflll
  lllllllllolllllllffffffffffffffffffffffffffffffff fflll
  lllollllooollllllffffffffflllllfffffffllllllffffffffflllll
   lllooooooolllllllllffffffllllffffffffllfflllfffflllllllll
   llloooooollllllllllfffffffffffllffflllfffffffffflllllllll
    llllllllllllllffffffffff fffffllllllffffffffffffffflllll
    lllllfflllllfff fffffffffffffffffffffffffffffffff ffflll
     llllfflllllffffffffffffffffff fffffffffffffffffffffffll
      lllllllfffffffffffffffffffffffffffffffffffffffffffffll
      lllllllffsssssfffffffffffffffffffffffffffffffffsssssll
       lllllllllffffffffffffffffffffffffffffffffffffffffffll
             lllssssfffffffffffffffffffffffffffffffffsssslll
              lllffffffffffffffffffffffffffffffffffffffflll
               llllllfffffffffffffffffffffffffffffffflllll
                 lllllfffffffllllllllllllllllfffffflllll
                    lllllllllllllllllllllllllllllllll
