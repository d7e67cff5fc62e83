                llll             llll  lllllllll
               lllllll         lllllll llrrlrrll
               llffflllllllllllllfffll lllrrrlll
              lllffffffsffsffssfff flll lllllll
            llllfffffffsffsffsfffffffllll  l
           lllffffffffffffffffffffffffffll
    lllllllllffffffflllffffffflllffffffffll
   llllllllllllfffflllllffffflllllfffflllllll
   llffffllllllfffffffflllllllfffffffflllllll
   llfffflllfffffffff fflllllff fffffffffllll
   llfffflfff ffffffffffflllfffffffff fffffll
    llfffffffffffffffff fffff fffffffffffffll
     lllffsssfffffffffffffffffffffffffffsssll
      llllfffffffffffffffffffffffffffffffffll
        llsssfffffffffffffffffffffffffffsssll
         lllffffffffffffffffffffffffffffflll
          lllllfffffflffffffffflfffffflllll
             lllllllllllllllllllllllllll
