           lllll         lllll
           llfflllllllllllffll
          lllffffssfsffsfffffll
        lllfffffffffsffffffffflll
       llffffffflffffffflfffffffll
lllllllllllffflllllffffllllfffllllll
llfflllllllffffffflllllfffffffllllll
llffflllffffffffffflllffffffffffffllll
lllffflfffffffffffffffffffffffffffllllll
 llllffsssffffffffffffffffffffffssllssll
   llllfffffffffffffffffffffffffffllfffl
     lllfffffffffffffffffffffffffslssfll
      lllllffffflllllllllffffffllllllll
         llllllllllllllllllllllllllll
