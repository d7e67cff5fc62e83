         lllll lllll         lllll
lllllllllllllllllfllllllllllllffll
lllww w wwwlllllffffllllllllfffflll
  llpp ppplllllfffffffffsffffffffllll
   llppplllllffffffllfffffflllffffflll
     lllllllffffllllllllllllyllllfffllll
   lllllllllllfffllllllffflllllfffllllll
   llfllllllllfffllllllllllllllfffllllll
   lllllfllffff ffffffflllfffffff ffffll
    llfffffffffffffffffffff ffffffffffll
     llllfsssfffffffffffffffffffffffsssl
       lllssffffffffffffffffffffffffssll
         llfffffffffffffffffffffffffflll
          llllfffffffffffffffffffffllll
             lllllllllllllllllllllll
